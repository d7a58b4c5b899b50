import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { settings } from './settings.server.ts'

/** Where the token stands: in this field of a form, before any file, or in a header of a script; never in an address. */
export const CSRF_FIELD = 'csrf'
export const CSRF_HEADER = 'x-csrf-token'

type Secret = { csrfSecret: string }

/** A token for one page: random, signed for this session, so it fits no other and never repeats. */
export function csrfToken(session: Secret): string {
	const random = randomBytes(16).toString('base64url')
	return `${random}.${signature(session, random)}`
}

export function isCsrfToken(session: Secret, token: unknown): boolean {
	if (typeof token !== 'string' || token.length > 200) return false
	const [random, signed, ...more] = token.split('.')
	if (!random || !signed || more.length > 0) return false
	const expected = Buffer.from(signature(session, random))
	const given = Buffer.from(signed)
	return given.length === expected.length && timingSafeEqual(given, expected)
}

/**
 * Whether the browser says that a page of ours sent this. Browsers too old to say where within a site
 * a request came from (Sec-Fetch-Site) still name its origin; one that says neither is not a browser.
 */
export function comesFromOurPage(origin: string | undefined, site: string | undefined): boolean {
	if (origin === undefined && site === undefined) return false
	if (origin !== undefined && origin !== settings().publicUrl) return false
	return site === undefined || site === 'same-origin'
}

function signature({ csrfSecret }: Secret, random: string): string {
	return createHmac('sha256', settings().sessionSecret)
		.update(`csrf:${csrfSecret}:${random}`)
		.digest('base64url')
}
