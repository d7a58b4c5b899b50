import * as z from 'zod/mini'
import { checkPath } from './step-ids.ts'

const conflicts = [
	'amount_changed',
	'answers_changed',
	'item_taken',
	'item_settled',
	'plan_no_longer_fits',
] as const

const unsent = z.object({
	caseId: z.uuid(),
	health: z.optional(z.string().check(z.maxLength(10))),
	declared: z.optional(z.string().check(z.maxLength(10))),
	conflict: z.optional(z.enum(conflicts)),
})

export type Conflict = (typeof conflicts)[number]

/** What was ticked when the application was not sent after all, and the rule that stopped it. */
export type Unsent = z.output<typeof unsent>

const name = 'dasibom-unsent'
const TEN_MINUTES_IN_SECONDS = 600

/** Where the refusal is read: a page that is asked for, so that no way back sends anything again. */
export const unsentPath = `${checkPath}?unsent=yes`

export function unsentCookie(request: Request, kept: Unsent | undefined): string {
	const value = kept ? Buffer.from(JSON.stringify(kept)).toString('base64url') : ''
	const life = kept ? TEN_MINUTES_IN_SECONDS : 0
	const secure = new URL(request.url).protocol === 'https:' ? '; Secure' : ''
	return `${name}=${value}; Path=${checkPath}; Max-Age=${life}; SameSite=Lax; HttpOnly${secure}`
}

/** What was not sent of this draft, where the address says that it is being read. */
export function unsentOf(request: Request, caseId: string): Unsent | undefined {
	if (!new URL(request.url).searchParams.has('unsent')) return undefined
	const cookie = request.headers.get('cookie') ?? ''
	const [, value] = /(?:^|;\s*)dasibom-unsent=([\w-]{1,1000})(?:;|$)/.exec(cookie) ?? []
	const read = unsent.safeParse(value && readJson(Buffer.from(value, 'base64url').toString()))
	return read.success && read.data.caseId === caseId ? read.data : undefined
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return undefined
	}
}
