import { inArray } from 'drizzle-orm'
import { type KeptDecision, letterInputs } from '#app/domain/decision/kept-decision.ts'
import { plansTogether } from '#app/domain/instalment-plan/plans-together.ts'
import { type LetterFacts, letterFacts } from '#app/domain/letter-facts.ts'
import { monthTold } from '#app/domain/letter-month.ts'
import { grantsRelief } from '#app/domain/outcome.ts'
import { unsealInputs } from '#db/case/kept-decision.server.ts'
import { type Decision, latestDecisions } from '#db/case/latest-decision.server.ts'
import { type OwnCase } from '#db/case/own-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { type Office, officeByCode } from '#db/ledger/office.server.ts'
import { parametersOf } from '#db/parameters.server.ts'
import { decisions } from '#db/schema/index.ts'

/** What was decided about one relief, as it was kept. */
export type KeptPart = { decision: Decision; kept: KeptDecision }

/** The decision of a case: a part for each relief asked for, what was granted first. */
export type KeptLetter = KeptPart & { beside: readonly KeptPart[]; office: Office | undefined }

/** The decision of a case as it was kept; the first reading is noted. */
export async function keptLetter(
	tx: Tx,
	{ id, officeCode }: OwnCase,
	at: Date,
): Promise<KeptLetter | undefined> {
	const decided = await latestDecisions(tx, id)
	const unread = decided.filter(({ firstReadAt }) => firstReadAt === null)
	if (unread.length > 0) {
		const which = unread.map((decision) => decision.id)
		await tx.update(decisions).set({ firstReadAt: at }).where(inArray(decisions.id, which))
	}
	const parts = decided.map((decision) => ({ decision, kept: unsealInputs(decision) }))
	const [first, ...beside] = parts
	return first && { ...first, beside, office: await officeByCode(tx, officeCode) }
}

/** What a part of the letter says, by the numbers of law it was decided by; asked outside a transaction. */
export async function factsOfLetter({ decision, kept }: KeptPart): Promise<LetterFacts> {
	return letterFacts(letterInputs(kept), await parametersOf(decision.parameterVersion))
}

/** What every part says, the first one first; the month is weighed once, against all plans together. */
export async function factsOfParts({ beside, ...first }: KeptLetter): Promise<LetterFacts[]> {
	const parts = [first, ...beside]
	const told = await Promise.all(parts.map((part) => factsOfLetter(part)))
	if (beside.length === 0) return told
	const month = monthOfAll(parts.map(({ kept }) => kept))
	return told.map((facts, index) => ({ ...facts, month: index === 0 ? month : null }))
}

function monthOfAll(all: readonly KeptDecision[]) {
	const granted = all.filter(({ outcome }) => grantsRelief(outcome))
	const [first = all[0]] = granted.toSorted(byOffer)
	if (!first) return null
	const together = (kept: readonly KeptDecision[], which: 'requested' | 'granted') =>
		plansTogether(kept.flatMap((one) => one[which] ?? [])) ?? null
	return monthTold({
		...first,
		requested: together(all, 'requested'),
		granted: together(granted, 'granted'),
	})
}

// One changed plan makes another month of it.
function byOffer(one: KeptDecision, other: KeptDecision): number {
	const weight = ({ outcome }: KeptDecision) => (outcome === 'approved-changed' ? 0 : 1)
	return weight(one) - weight(other)
}
