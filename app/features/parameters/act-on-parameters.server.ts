import { data, redirectDocument } from '@remix-run/node'
import type * as z from 'zod/mini'
import { now, today } from '#app/platform/clock.server.ts'
import { fieldsOf, type FormReply, readForm, refuseForm } from '#app/platform/form-reply.ts'
import { bodySha256, once, submissionKey } from '#app/platform/idempotency.server.ts'
import { clientAddress } from '#app/platform/request-scope.server.ts'
import { requireStaff } from '#app/platform/session.server.ts'
import { asStaff } from '#db/acting.server.ts'
import { type Doing } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { currentParameters } from '#db/parameters.server.ts'

export type Sent<Input> = { reply: FormReply<Input>; refusal: string | undefined }

type Acting<Schema extends z.ZodMiniType> = {
	/** What is done, and to what: a form is counted once under it. */
	action: string
	schema: Schema
	verb: (
		tx: Tx,
		doing: Doing,
		read: z.output<Schema>,
	) => Promise<{ location: string } | { refusal: string }>
	/** The field a refusal belongs to; others stand on top of the page. */
	fieldOf?: Readonly<Record<string, string>>
}

/** Carries out a form of policy staff once, however often it is sent; what was typed is never lost. */
export async function actOnParameters<Schema extends z.ZodMiniType>(
	request: Request,
	{ action, schema, verb, fieldOf = {} }: Acting<Schema>,
) {
	const staff = await requireStaff(request, 'policy')
	const formData = await request.formData()
	const form = readForm(formData, schema)
	if (!form.valid) return sentBack<Schema>({ reply: form.reply, refusal: undefined }, 400)
	const key = submissionKey(formData)
	if (!key) throw new Response(null, { status: 400 })
	const parameters = await currentParameters()
	const doing: Doing = { staff, at: now(), on: today(), ip: clientAddress() ?? null, parameters }
	const submission = { actor: staff.staffId, action, key, bodySha256: bodySha256(formData) }
	const outcome = await asStaff(staff, (tx) =>
		once(tx, submission, () => verb(tx, doing, form.data)),
	)
	if (outcome.done) return redirectDocument(outcome.location)
	const { refusal } = outcome
	if (refusal === 'not_found') throw new Response(null, { status: 404 })
	// Only the names of the fields are sure to be the form's.
	const values = fieldsOf(formData, []) as Partial<z.input<Schema>>
	const field = fieldOf[refusal]
	if (!field) return sentBack<Schema>({ reply: { values, errors: {} }, refusal }, 409)
	const reply = refuseForm(values, field, `parameters:refusal.${refusal}`)
	return sentBack<Schema>({ reply, refusal: undefined }, 400)
}

function sentBack<Schema extends z.ZodMiniType>(sent: Sent<z.input<Schema>>, status: number) {
	return data(sent, { status })
}
