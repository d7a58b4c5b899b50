import { eq } from 'drizzle-orm'
import { type Replay } from '#app/domain/decision/replay.ts'
import { replayStored } from '#app/features/replay/replay-stored.server.ts'
import { decisionsOfCase } from '#app/features/replay/stored-decisions.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { type KeyRing } from '#app/platform/sealing.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { audit } from '#db/audit.server.ts'
import { cases } from '#db/schema/index.ts'
import { BadInput } from './bad-input.ts'

type Replayed = Replay & {
	relief: string | null
	decidedOn: string
	parameters: string
	equal: boolean
}

export type ReplayAnswer = { case: string; equal: boolean; decisions: Replayed[] }

/** `dasibom law replay`: every decision of a case, reckoned again; that it was looked at is in the trail. */
export async function lawReplay(reference: string, ring: KeyRing): Promise<ReplayAnswer> {
	const stored = await asSystem(async (tx) => {
		const [found] = await tx
			.select({ id: cases.id })
			.from(cases)
			.where(eq(cases.reference, reference))
		if (!found) throw new BadInput(`There is no case ${JSON.stringify(reference)}.`)
		const action = 'decision.replay'
		const what = { action, subject: reference, caseId: found.id }
		await audit(tx, { actorKind: 'operator', at: now(), ...what })
		return decisionsOfCase(tx, found.id)
	})
	if (stored.length === 0) throw new BadInput(`The case ${reference} has not been decided.`)
	const decisions: Replayed[] = []
	for (const decision of stored) {
		const replay = await replayStored(decision, ring)
		const { relief, decidedOn, parameterVersion: parameters } = decision
		decisions.push({
			relief,
			decidedOn,
			parameters,
			equal: replay.differences.length === 0,
			...replay,
		})
	}
	return { case: reference, equal: decisions.every(({ equal }) => equal), decisions }
}
