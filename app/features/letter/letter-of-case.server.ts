import { eq } from 'drizzle-orm'
import { type KeptDecision, letterInputs } from '#app/domain/decision/kept-decision.ts'
import { type LetterFacts, letterFacts } from '#app/domain/letter-facts.ts'
import { unsealInputs } from '#db/case/kept-decision.server.ts'
import { type Decision, latestDecision } from '#db/case/latest-decision.server.ts'
import { type OwnCase } from '#db/case/own-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { type Office, officeByCode } from '#db/ledger/office.server.ts'
import { parametersOf } from '#db/parameters.server.ts'
import { decisions } from '#db/schema/index.ts'

export type KeptLetter = { decision: Decision; kept: KeptDecision; office: Office | undefined }

/** The decision of a case as it was kept; the first reading is noted. */
export async function keptLetter(
	tx: Tx,
	{ id, officeCode }: OwnCase,
	at: Date,
): Promise<KeptLetter | undefined> {
	const decision = await latestDecision(tx, id)
	if (!decision) return undefined
	if (decision.firstReadAt === null) {
		await tx.update(decisions).set({ firstReadAt: at }).where(eq(decisions.id, decision.id))
	}
	const office = await officeByCode(tx, officeCode)
	return { decision, kept: unsealInputs(decision), office }
}

/** What the letter says, by the numbers of law it was decided by; asked outside a transaction. */
export async function factsOfLetter({ decision, kept }: KeptLetter): Promise<LetterFacts> {
	return letterFacts(letterInputs(kept), await parametersOf(decision.parameterVersion))
}
