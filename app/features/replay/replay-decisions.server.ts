import { createHash } from 'node:crypto'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Difference } from '#app/domain/decision/difference.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { log } from '#app/platform/log.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { replayAlarms, replayRuns } from '#db/schema/index.ts'
import { replayStored } from './replay-stored.server.ts'
import { sampleOfDecisions, type StoredDecision } from './stored-decisions.server.ts'

const aDay = 24 * 60 * 60 * 1000
const atMostOfEach = 200

/** The worker's task: reckons a sample of decisions again; what comes out differently is raised. */
export async function replayDecisions(): Promise<void> {
	const startedAt = now()
	const wanted = { since: new Date(startedAt.getTime() - 2 * aDay), from: stretchOf(today()) }
	const sample = await asSystem((tx) => sampleOfDecisions(tx, { ...wanted, count: atMostOfEach }))
	let differing = 0
	for (const decision of sample) {
		const differences = await differencesOf(decision)
		if (differences.length > 0) differing += 1
		await (differences.length > 0 ? raise(decision, differences) : settle(decision))
	}
	const counts = { replayed: sample.length, differing }
	await asSystem((tx) => tx.insert(replayRuns).values({ startedAt, finishedAt: now(), ...counts }))
	if (differing > 0) {
		const task = 'replay-decisions'
		log.error('decisions come out differently', new Error(task), { task, count: differing })
	}
}

/** A decision that cannot be reckoned at all is raised like one that comes out differently. */
async function differencesOf(decision: StoredDecision): Promise<readonly Difference[]> {
	try {
		return (await replayStored(decision)).differences
	} catch (fault) {
		log.error('a decision could not be reckoned again', fault, { task: 'replay-decisions' })
		return [{ where: 'replay', kept: decision.parameterVersion, now: '' }]
	}
}

async function raise(
	{ id: decisionId, caseId, reference, parameterVersion }: StoredDecision,
	differences: readonly Difference[],
): Promise<void> {
	const at = now()
	await asSystem((tx) =>
		tx
			.insert(replayAlarms)
			.values({
				...{ decisionId, caseId, parameterVersion, differences, foundAt: at, seenAt: at },
				reference: reference ?? '',
			})
			.onConflictDoUpdate({
				target: replayAlarms.decisionId,
				targetWhere: sql`${replayAlarms.settledAt} is null`,
				set: { differences, seenAt: at },
			}),
	)
}

async function settle({ id }: StoredDecision): Promise<void> {
	const open = and(eq(replayAlarms.decisionId, id), isNull(replayAlarms.settledAt))
	await asSystem((tx) => tx.update(replayAlarms).set({ settledAt: now() }).where(open))
}

// Another place among all ids each day; whoever asks again on that day gets the same.
function stretchOf(day: string): string {
	const digest = createHash('sha256').update(day).digest('hex')
	return [8, 12, 16, 20, 32]
		.map((end, index, ends) => digest.slice(ends[index - 1] ?? 0, end))
		.join('-')
}
