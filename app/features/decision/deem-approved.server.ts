import { and, eq, isNotNull, lte, notInArray } from 'drizzle-orm'
import { keptFrom } from '#app/domain/decision/kept-from.ts'
import { deemedReason, undecidedReason } from '#app/domain/decision/reason-code.ts'
import { outlooksOf } from '#app/domain/decision/outlook.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Relief } from '#app/domain/relief.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { eachApart } from '#app/platform/each-apart.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { endAssignment } from '#db/case/assignment.server.ts'
import { caseFile } from '#db/case/case-file.server.ts'
import { moveCase } from '#db/case/move-case.server.ts'
import { plannedFrom } from '#db/case/plan-terms.server.ts'
import { plansOfCase, requestedUnder } from '#db/case/plans-of-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { cases, informationRequests } from '#db/schema/index.ts'
import { type DecidedRelief, writeDecisions } from './write-decision.server.ts'

const answeredBySilence: readonly Relief[] = ['deadline-extension', 'notice-deferral']
const approved = { outcome: 'approved', reasonCodes: [deemedReason] } as const
const undecided = { outcome: 'referred', reasonCodes: [undecidedReason] } as const

const neverDeemed = ['draft', 'decided', 'reconsidering', 'closed'] as const

/** The worker's task: what the law takes for approved because nobody answered in time (국세징수법 §13⑤). */
export async function deemApproved(): Promise<void> {
	const due = await asSystem((tx) =>
		tx
			.select({ id: cases.id })
			.from(cases)
			.where(
				and(
					isNotNull(cases.deemedOn),
					lte(cases.deemedOn, today()),
					notInArray(cases.state, [...neverDeemed]),
				),
			),
	)
	const parameters = await currentParameters()
	await eachApart(due, ({ id }) => asSystem((tx) => deemOne(tx, id, parameters)))
}

async function deemOne(tx: Tx, caseId: string, parameters: Parameters): Promise<void> {
	const at = now()
	const [row] = await tx.select().from(cases).where(eq(cases.id, caseId)).for('update')
	if (!row?.submittedAt || !row.deemedOn) return
	const on = row.deemedOn
	const { basis, declaration } = await caseFile(tx, { ...row, submittedAt: row.submittedAt }, on)
	const plans = await plansOfCase(tx, caseId)
	const moved = await moveCase(tx, {
		...{ caseId, move: 'deem-approved', at, on: today(), parameters },
		by: { actor: { role: 'system' }, id: null, name: null },
	})
	if (!moved.moved) return
	const each = outlooksOf(basis, parameters).map((outlook): DecidedRelief => {
		const asked = requestedUnder(outlook.relief, basis.reliefs, plans)
		const decided = { findings: {}, answerBy: null, declarationSha256: declaration.sha256 }
		const requested = asked?.schedule ?? null
		const planned = asked ? plannedFrom(asked) : null
		// Silence is an answer to what the article names, and to nothing asked for beside it.
		const plan = answeredBySilence.includes(outlook.relief)
			? { ...approved, requested, granted: requested, planned }
			: { ...undecided, requested, granted: null, planned: null }
		const kept = keptFrom(basis, outlook, { ...decided, ...plan, deemed: true }, parameters)
		return { kept, planId: plan.granted && asked ? asked.id : null }
	})
	await writeDecisions(tx, {
		...{ caseId, each, text: '', recommendedBy: null, decidedBy: null, parameters, at },
	})
	await endAssignment(tx, caseId, { endedAs: 'done', at, on: today() })
	await tx
		.update(informationRequests)
		.set({ state: 'cancelled' })
		.where(and(eq(informationRequests.caseId, caseId), eq(informationRequests.state, 'open')))
}
