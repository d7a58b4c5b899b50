import { count, desc, isNull } from 'drizzle-orm'
import { type Difference } from '#app/domain/decision/difference.ts'
import { formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { type Tx } from '#db/client.server.ts'
import { replayAlarms, replayRuns } from '#db/schema/index.ts'

// More than anybody reads; the command shows all.
const mostShown = 20

export type AlarmView = {
	id: string
	reference: string
	version: string
	foundAt: string
	settledAt: string | null
	differences: readonly Difference[]
	/** How many are not shown. */
	more: number
}

export type ReplayView = {
	lastRun: { at: string; replayed: number; differing: number } | null
	open: AlarmView[]
	settled: AlarmView[]
}

/** How many decisions come out differently and stand so. */
export async function openAlarms(tx: Tx): Promise<number> {
	const [row] = await tx
		.select({ open: count() })
		.from(replayAlarms)
		.where(isNull(replayAlarms.settledAt))
	return row?.open ?? 0
}

export async function replayView(tx: Tx, language: Language): Promise<ReplayView> {
	const [run] = await tx.select().from(replayRuns).orderBy(desc(replayRuns.id)).limit(1)
	const rows = await tx.select().from(replayAlarms).orderBy(desc(replayAlarms.foundAt)).limit(100)
	const alarms = rows.map((row) => alarmView(row, language))
	return {
		lastRun: run ? { ...run, at: formatInstant(run.finishedAt, language) } : null,
		open: alarms.filter(({ settledAt }) => settledAt === null),
		settled: alarms.filter(({ settledAt }) => settledAt !== null),
	}
}

function alarmView(row: typeof replayAlarms.$inferSelect, language: Language): AlarmView {
	const { id, reference, parameterVersion, differences, foundAt, settledAt } = row
	return {
		...{ id, reference, version: parameterVersion },
		foundAt: formatInstant(foundAt, language),
		settledAt: settledAt && formatInstant(settledAt, language),
		differences: differences.slice(0, mostShown),
		more: Math.max(0, differences.length - mostShown),
	}
}
