import { type ActionFunctionArgs, data, redirectDocument } from '@remix-run/node'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { readForm } from '#app/platform/form-reply.ts'
import { type Decision } from '#db/case/latest-decision.server.ts'
import { answerOffer } from './answer-offer.server.ts'
import { changeOwnCase } from './change-own-case.server.ts'
import { conflictOf } from './conflict.server.ts'
import { faceOf } from './face.ts'
import { offerForm } from './offer-form.schema.ts'
import { readingOwnCase, type Reading } from './reading-own-case.server.ts'

/** Whether the plan offered still waits for its answer. */
export function isOfferOpen(
	{ row, on }: Pick<Reading, 'row'> & { on: CalendarDate },
	decision: Decision,
): boolean {
	return faceOf({ ...row, decision, on }) === 'offer'
}

export async function sendOfferAnswer(args: ActionFunctionArgs) {
	const { words, taxpayer, row } = await readingOwnCase(args, async (_tx, reading) => reading)
	const { reference } = row
	const formData = await args.request.formData()
	const form = readForm(formData, offerForm)
	if (!form.valid) return data({ reply: form.reply, conflict: undefined }, { status: 400 })
	const sent = { taxpayer, reference, action: 'offer', done: form.data.answer, formData } as const
	const outcome = await changeOwnCase(sent, (tx, doing, locked) =>
		answerOffer(tx, doing, locked, form.data),
	)
	if (outcome.done) return redirectDocument(outcome.location)
	return data({ reply: undefined, conflict: conflictOf(outcome, words) }, { status: 409 })
}
