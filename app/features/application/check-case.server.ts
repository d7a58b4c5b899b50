import { and, desc, eq, isNull } from 'drizzle-orm'
import { answerDue } from '#app/domain/due.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { type CaseChange, moveCase } from '#db/case/move-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { cases, informationRequestItems, informationRequests } from '#db/schema/index.ts'
import { checkFiles, type FileFinding, sweepRemovedFiles } from './check-files.server.ts'
import { missingEvidence } from './missing-evidence.server.ts'
import { flagsAfterCheck } from './check-items.server.ts'

type Asked = { rule: string | null; asked: string }

/**
 * The worker's first look at a case: are the files there and as they were handed in, is what was asked for
 * there, is anything still owed. What is missing is asked for item by item; else an officer may take it.
 */
export async function checkCase({ caseId }: { caseId: string }): Promise<void> {
	const parameters = await currentParameters()
	const change = (move: CaseChange['move']): CaseChange => ({
		...{ caseId, move, parameters, at: now(), on: today() },
		by: { actor: { role: 'system' }, id: null, name: null },
	})
	await asSystem((tx) => moveCase(tx, change('start-check')))
	if (!(await isChecking(caseId))) return
	await sweepRemovedFiles(caseId)
	// Reading the files takes its time; no transaction waits for it.
	const findings = await checkFiles(caseId)
	await asSystem((tx) => conclude(tx, change, findings))
}

async function isChecking(caseId: string): Promise<boolean> {
	const [row] = await asSystem((tx) =>
		tx.select({ state: cases.state }).from(cases).where(eq(cases.id, caseId)),
	)
	return row?.state === 'checking'
}

async function conclude(
	tx: Tx,
	changeTo: (move: CaseChange['move']) => CaseChange,
	findings: readonly FileFinding[],
): Promise<void> {
	const pass = changeTo('pass-check')
	const { caseId, on, parameters } = pass
	const askedAt = await askedBefore(tx, caseId)
	const unreadable = findings.filter(
		({ found, uploadedAt }) => found !== 'same' && !(askedAt && uploadedAt <= askedAt),
	)
	const asked: Asked[] = [
		...unreadable.map(({ rule, found }) => ({ rule, asked: `file-${found}` })),
		...(await missingEvidence(tx, caseId)).map((rule) => ({ rule, asked: 'document-missing' })),
	]
	const flags = await flagsAfterCheck(tx, { caseId, findings, on, parameters })
	if (asked.length === 0) {
		await moveCase(tx, { ...pass, facts: { checkPassed: true }, set: { flags } })
		return
	}
	const dueOn = answerDue(on, parameters)
	const set = { flags, awaitingUntil: dueOn }
	const question = changeTo('ask-in-check')
	const { moved } = await moveCase(tx, { ...question, facts: { checkPassed: false }, set })
	if (moved) await ask(tx, { caseId, asked, dueOn, at: question.at })
}

// A file once asked about is not asked about again, whether another came for it or words.
async function askedBefore(tx: Tx, caseId: string): Promise<Date | null> {
	const [row] = await tx
		.select({ askedAt: informationRequests.askedAt })
		.from(informationRequests)
		.where(
			and(
				eq(informationRequests.caseId, caseId),
				isNull(informationRequests.askedBy),
				eq(informationRequests.state, 'answered'),
			),
		)
		.orderBy(desc(informationRequests.askedAt))
		.limit(1)
	return row?.askedAt ?? null
}

async function ask(
	tx: Tx,
	{ caseId, asked, ...request }: { caseId: string; asked: Asked[]; dueOn: CaseDay; at: Date },
): Promise<void> {
	const [row] = await tx
		.insert(informationRequests)
		.values({ caseId, dueOn: request.dueOn, askedAt: request.at })
		.returning({ id: informationRequests.id })
	if (!row) throw new Error('A request was not written')
	await tx.insert(informationRequestItems).values(
		asked.map((item, index) => ({
			...{ requestId: row.id, number: index + 1, caseId },
			...{ kind: 'document' as const, ...item },
		})),
	)
}

type CaseDay = CaseChange['on']
