import { eq } from 'drizzle-orm'
import { answerOffer } from '#app/features/case-progress/answer-offer.server.ts'
import { answerRequest } from '#app/features/case-progress/answer-request.server.ts'
import { type OwnDoing } from '#app/features/case-progress/change-own-case.server.ts'
import { openRequestOf } from '#app/features/case-progress/open-request.server.ts'
import { reconsiderCase } from '#app/features/case-progress/reconsider-case.server.ts'
import { withdrawCase } from '#app/features/case-progress/withdraw-case.server.ts'
import { keptLetter } from '#app/features/letter/letter-of-case.server.ts'
import { admitTaxpayer } from '#app/features/sign-in/admit-taxpayer.server.ts'
import { ciHash } from '#app/platform/ci-hash.server.ts'
import { type SignedInTaxpayer } from '#app/platform/session.server.ts'
import { asSystem, asTaxpayer } from '#db/acting.server.ts'
import { latestDecision } from '#db/case/latest-decision.server.ts'
import { lockOwnCase, type OwnCase } from '#db/case/own-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { people, taxpayers } from '#db/schema/index.ts'
import { type OwnDeed } from '#db/seed/history/act.ts'
import { handIn } from './hand-in.ts'
import { type Moment } from './moment.ts'
import { referenceOf } from './reference-of.ts'

/** Somebody signs in and does something about their own application; why not, where it was refused. */
export async function actOfTaxpayer(
	person: string,
	deed: OwnDeed,
	moment: Moment,
): Promise<string | undefined> {
	const taxpayer = await signIn(person)
	if (deed.act === 'apply') return handIn(taxpayer, deed, moment)
	const reference = await referenceOf(person)
	return asTaxpayer(taxpayer, async (tx) => {
		const row = await lockOwnCase(tx, taxpayer, reference)
		return row ? change(tx, { ...moment, taxpayer, ip: null }, row, deed) : 'not_found'
	})
}

async function change(
	tx: Tx,
	doing: OwnDoing,
	row: OwnCase,
	deed: Exclude<OwnDeed, { act: 'apply' }>,
): Promise<string | undefined> {
	switch (deed.act) {
		case 'withdraw':
			return withdrawCase(tx, doing, row)
		case 'read-letter':
			return (await keptLetter(tx, row, doing.at)) ? undefined : 'not_decided'
		case 'reconsider':
			return reconsiderCase(tx, doing, row, deed.reason)
		case 'answer':
			return answerAll(tx, doing, row, deed.words)
		case 'answer-offer': {
			const decisionId = (await latestDecision(tx, row.id))?.id ?? ''
			return answerOffer(tx, doing, row, { decisionId, answer: deed.answer })
		}
	}
}

async function answerAll(tx: Tx, doing: OwnDoing, row: OwnCase, words: string) {
	const request = await openRequestOf(tx, row.id)
	if (!request) return 'request_over'
	const answers = Object.fromEntries(request.items.map(({ number }) => [number, words]))
	return answerRequest(tx, doing, row, { requestId: request.id, answers, more: '' })
}

async function signIn(key: string): Promise<SignedInTaxpayer> {
	const ci = `made-up-ci-of-${key}`
	const [known] = await asSystem((tx) =>
		tx
			.select({ id: taxpayers.id, name: taxpayers.name })
			.from(taxpayers)
			.where(eq(taxpayers.key, key)),
	)
	if (!known) throw new Error(`The ledger does not know ${key}`)
	await admitTaxpayer({ ci, name: known.name, oldSession: undefined })
	const [person] = await asSystem((tx) =>
		tx
			.select({ id: people.id })
			.from(people)
			.where(eq(people.ciHash, ciHash(ci))),
	)
	const names = { personName: known.name, taxpayerName: known.name }
	return { personId: person?.id ?? '', taxpayerId: known.id, ...names }
}
