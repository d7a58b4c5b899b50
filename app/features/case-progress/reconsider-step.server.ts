import { randomUUID } from 'node:crypto'
import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	redirectDocument,
} from '@remix-run/node'
import { availableMoves } from '#app/domain/case/move-rules.ts'
import { objectionTo } from '#app/domain/objection.ts'
import { formatDay } from '#app/i18n/format.ts'
import { readForm } from '#app/platform/form-reply.ts'
import { factsOfCase } from '#db/case/facts-of-case.server.ts'
import { latestDecision } from '#db/case/latest-decision.server.ts'
import { breaksUnique } from '#db/unique-violation.ts'
import { changeOwnCase } from './change-own-case.server.ts'
import { conflictOf } from './conflict.server.ts'
import { readingOwnCase } from './reading-own-case.server.ts'
import { reconsiderCase } from './reconsider-case.server.ts'
import { reconsiderForm } from './reconsider-form.schema.ts'

export function loadReconsider(args: LoaderFunctionArgs) {
	return readingOwnCase(args, async (tx, { row, on, parameters, words }) => {
		const rules = await factsOfCase(tx, row, on, parameters)
		const moves = availableMoves(row.state, { role: 'taxpayer' }, rules)
		const decision = await latestDecision(tx, row.id)
		return {
			reference: row.reference,
			isOpen: moves.some(({ id }) => id === 'reconsider'),
			objectionBy: decision
				? formatDay(objectionTo(decision.decidedOn, parameters).by, words.language)
				: null,
			formKey: randomUUID(),
		}
	})
}

export async function sendReconsider(args: ActionFunctionArgs) {
	const { words, taxpayer, row } = await readingOwnCase(args, async (_tx, reading) => reading)
	const { reference } = row
	const formData = await args.request.formData()
	const form = readForm(formData, reconsiderForm)
	if (!form.valid) return data({ reply: form.reply, conflict: undefined }, { status: 400 })
	const { reason } = form.data
	const sent = { taxpayer, reference, action: 'reconsider', done: 'reconsider', formData } as const
	const outcome = await sendOnce(sent, reason)
	if (outcome.done) return redirectDocument(outcome.location)
	const conflict = conflictOf(outcome, words, [reason])
	return data({ reply: undefined, conflict }, { status: 409 })
}

// A new application opened at the same moment wins: one open case each, says the database.
async function sendOnce(sent: Parameters<typeof changeOwnCase>[0], reason: string) {
	try {
		return await changeOwnCase(sent, (tx, doing, locked) =>
			reconsiderCase(tx, doing, locked, reason),
		)
	} catch (error) {
		const isTaken =
			breaksUnique(error, 'cases_one_open_per_taxpayer') ||
			breaksUnique(error, 'case_items_in_one_open_case')
		if (!isTaken) throw error
		return { done: false, refusal: 'other_case_open', meanwhile: undefined } as const
	}
}
