import { data, redirectDocument } from '@remix-run/node'
import type * as z from 'zod/mini'
import { type StaffRole } from '#app/domain/role.ts'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { formatInstant } from '#app/i18n/format.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { fieldsOf, readForm, refuseForm } from '#app/platform/form-reply.ts'
import { bodySha256, type Done, once, submissionKey } from '#app/platform/idempotency.server.ts'
import { type Meanwhile, type SentForm } from '#app/platform/sent-form.ts'
import { clientAddress } from '#app/platform/request-scope.server.ts'
import { requireStaff, type SignedInStaff } from '#app/platform/session.server.ts'
import { asStaff } from '#db/acting.server.ts'
import { type NotMoved } from '#db/case/move-case.server.ts'
import { findOfficeCase, type OfficeCase } from '#db/case/office-case.server.ts'
import { type Doing } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { currentParameters } from '#db/parameters.server.ts'

export async function doingNow(staff: SignedInStaff): Promise<Doing> {
	const parameters = await currentParameters()
	return { staff, at: now(), on: today(), ip: clientAddress() ?? null, parameters }
}

/** Does something once for a form of staff, however often it is sent. */
export async function actAsStaff<Refusal extends string>(
	request: Request,
	action: string,
	roles: readonly StaffRole[],
	work: (tx: Tx, doing: Doing) => Promise<{ location: string } | { refusal: Refusal }>,
): Promise<Done<Refusal>> {
	const staff = await requireStaff(request, ...roles)
	const formData = await request.formData()
	const doing = await doingNow(staff)
	return asStaff(staff, (tx) =>
		once(tx, submissionOf(staff, action, formData), () => work(tx, doing)),
	)
}

type Outcome =
	| { moved: true }
	| {
			moved: false
			refusal: string
			/** Of several parts of the form the one it is about. */
			under?: string
			meanwhile?: NotMoved['meanwhile'] | undefined
	  }

type CaseAction<Schema extends z.ZodMiniType, Shown> = {
	/** What the page says was done, in the address the person is led to. */
	name: string
	roles: readonly StaffRole[]
	schema: Schema
	lists?: readonly string[]
	verb: (
		tx: Tx,
		doing: Doing,
		row: OfficeCase,
		read: { data: z.output<Schema>; seenVersion: number },
	) => Promise<Outcome>
	/** The field a refusal belongs to, and its words; others stand on top of the page. */
	fieldOf?: (refusal: string, under?: string) => { name: string; message: string } | undefined
	/** Where the form only asked to see something: that, or why there is none. */
	show?: (
		tx: Tx,
		doing: Doing,
		row: OfficeCase,
		data: z.output<Schema>,
	) => Promise<{ shown: Shown } | { refusal: string; under?: string } | undefined>
}

type CaseCall = { request: Request; params: { reference?: string } }

/** Carries a form out on a case of the reader's office; what was typed is never lost. */
export async function actOnCase<Schema extends z.ZodMiniType, Shown = never>(
	{ request, params: { reference = '' } }: CaseCall,
	{ name, roles, schema, lists = [], verb, fieldOf, show }: CaseAction<Schema, Shown>,
) {
	const staff = await requireStaff(request, ...roles)
	const formData = await request.formData()
	const doing = await doingNow(staff)
	const form = readForm(formData, schema, lists)
	const location = `/staff/cases/${reference}?done=${name}`
	let meanwhile: NotMoved['meanwhile']
	let under: string | undefined

	const outcome = await asStaff(staff, async (tx) => {
		const row = await findOfficeCase(tx, staff, reference)
		if (!row) throw new Response(null, { status: 404 })
		if (!form.valid) return { reply: form.reply }
		const shown = await show?.(tx, doing, row, form.data)
		if (shown && 'refusal' in shown) under = shown.under
		if (shown) return shown
		const read = { data: form.data, seenVersion: seenVersion(formData) }
		return once(tx, submissionOf(staff, `${name} ${reference}`, formData), async () => {
			const done = await verb(tx, doing, row, read)
			if (done.moved) return { location }
			meanwhile = done.meanwhile
			under = done.under
			return { refusal: done.refusal }
		})
	})
	if ('reply' in outcome) return sentBack<Schema, Shown>({ reply: outcome.reply }, 400)
	if ('location' in outcome) return redirectDocument(outcome.location)
	// Only the names of the fields are sure to be the form's.
	const values = fieldsOf(formData, lists) as Partial<z.input<Schema>>
	const reply = { values, errors: {} }
	if ('shown' in outcome) return sentBack<Schema, Shown>({ reply, shown: outcome.shown }, 200)
	const { refusal } = outcome
	const field = fieldOf?.(refusal, under)
	if (field) {
		const refused = refuseForm(values, field.name, field.message)
		return sentBack<Schema, Shown>({ reply: refused }, 400)
	}
	if (refusal === 'not_your_role') throw new Response(null, { status: 403 })
	const who = meanwhile && worded(meanwhile, request)
	return sentBack<Schema, Shown>({ reply, refusal, meanwhile: who }, 409)
}

function sentBack<Schema extends z.ZodMiniType, Shown>(
	sent: Partial<Sent<Schema, Shown>> & Pick<Sent<Schema, Shown>, 'reply'>,
	status: number,
) {
	const nothing = { refusal: undefined, meanwhile: undefined, shown: undefined }
	const whole: Sent<Schema, Shown> = { ...nothing, ...sent }
	return data(whole, { status })
}

type Sent<Schema extends z.ZodMiniType, Shown> = SentForm<z.input<Schema>, Shown>

function worded({ at, ...rest }: NonNullable<NotMoved['meanwhile']>, request: Request): Meanwhile {
	return { ...rest, at: formatInstant(at, detectLanguage(request)) }
}

function submissionOf({ staffId: actor }: SignedInStaff, action: string, formData: FormData) {
	const key = submissionKey(formData)
	if (!key) throw new Response(null, { status: 400 })
	return { actor, action, key, bodySha256: bodySha256(formData) }
}

function seenVersion(formData: FormData): number {
	const version = Number(formData.get('version'))
	if (!Number.isInteger(version) || version < 1) throw new Response(null, { status: 400 })
	return version
}
