import { randomUUID } from 'node:crypto'
import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	redirectDocument,
} from '@remix-run/node'
import { refusalFor } from '#app/domain/case/move-rules.ts'
import { formatDay } from '#app/i18n/format.ts'
import { factsOfCase } from '#db/case/facts-of-case.server.ts'
import { changeOwnCase } from './change-own-case.server.ts'
import { conflictOf } from './conflict.server.ts'
import { readingOwnCase } from './reading-own-case.server.ts'
import { withdrawCase } from './withdraw-case.server.ts'

export function loadWithdraw(args: LoaderFunctionArgs) {
	return readingOwnCase(args, async (tx, { row, on, parameters, words }) => {
		const rules = await factsOfCase(tx, row, on, parameters)
		const refusal = refusalFor('withdraw', row.state, { role: 'taxpayer' }, rules)
		const { reference, deemedOn } = row
		const isAhead = deemedOn !== null && deemedOn > on && !rules.reconsidering
		return {
			reference,
			isOpen: refusal === undefined,
			isDecided: rules.reconsidering,
			deemedOn: isAhead ? formatDay(deemedOn, words.language) : null,
			formKey: randomUUID(),
		}
	})
}

export async function sendWithdraw(args: ActionFunctionArgs) {
	const { words, taxpayer, reference } = await readingOwnCase(args, async (_tx, reading) => ({
		...reading,
		reference: reading.row.reference,
	}))
	const formData = await args.request.formData()
	const sent = { taxpayer, reference, action: 'withdraw', done: 'withdrawn', formData } as const
	const outcome = await changeOwnCase(sent, withdrawCase)
	if (outcome.done) return redirectDocument(outcome.location)
	return data({ conflict: conflictOf(outcome, words) }, { status: 409 })
}
