import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { fileSource } from '#app/features/ledger/ledger-source.server.ts'
import { importFile } from '#app/features/ledger/import-file.server.ts'
import { now, throughEarlierDays } from '#app/platform/clock.server.ts'
import { log } from '#app/platform/log.server.ts'
import { settings } from '#app/platform/settings.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { closeDatabase, openDatabase } from '#db/client.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { type Act } from '#db/seed/history/act.ts'
import { CannotRun } from '../../cannot-run.ts'
import { startWorker } from '../../worker.ts'
import { addStaffPersonas } from '../staff-personas.ts'
import { jobsDone } from './jobs-done.ts'
import { night } from './night.ts'
import { actOfTaxpayer } from './own-acts.ts'
import { actOfStaff } from './staff-acts.ts'
import { type Happening } from './timeline.ts'

type Living = {
	timeline: readonly Happening[]
	/** How much of it has happened before, and who is told at the end of each day. */
	done: number
	onDone: (done: number) => void
}

/**
 * Lives through a history by the product's own verbs, in the order of time: the ledger by the import, acts as the
 * people of the story do them, jobs by the worker. It answers with the acts that were refused.
 */
export function liveThrough({ timeline, done, onDone }: Living): Promise<string[]> {
	const isTold = timeline.some(({ at }) => at !== null)
	return withWorker(isTold, () =>
		throughEarlierDays(async (turn) => {
			const present = Date.now() - now().getTime()
			const refused: string[] = []
			let day: CalendarDate | undefined
			for (const [index, happening] of timeline.entries()) {
				if (index < done) continue
				// Within a day the worker may be behind; no day begins before the last is done.
				if (isTold && (happening.what !== 'act' || happening.on !== day)) await jobsDone()
				day = happening.on
				turn(happening.at ? new Date(happening.at) : new Date(Date.now() - present))
				const refusal = await happens(happening)
				if (refusal) refused.push(refusal)
				if (happening.what !== 'act') onDone(index + 1)
			}
			if (isTold) await jobsDone()
			return refused
		}),
	)
}

async function happens(happening: Happening): Promise<string | undefined> {
	const { on } = happening
	if (happening.what === 'file') return bringIn(happening.file, on)
	if (happening.what === 'night') return void (await night(happening.isAcknowledged))
	if (happening.what === 'act') return actOn(happening.act, on)
	return void (await asSystem((tx) => addStaffPersonas(tx, { by: 'demonstration', at: now() })))
}

async function bringIn(path: string, today: CalendarDate): Promise<undefined> {
	const by = { kind: 'operator', name: 'demonstration' } as const
	const terms = { today, ciHashKey: settings().ciHashKey, by, at: now() }
	const outcome = await importFile(fileSource(path), terms)
	if (outcome.accepted) return
	throw new CannotRun(`The ledger made for the demonstration was refused: ${path}.`)
}

async function actOn(act: Act, on: CalendarDate): Promise<string | undefined> {
	const moment = { at: new Date(act.at), on, parameters: await currentParameters() }
	const refusal =
		'by' in act
			? await actOfStaff(act.person, act, moment)
			: await actOfTaxpayer(act.person, act, moment)
	if (!refusal) return
	log.warn('made-up act refused', { task: act.act, reason: refusal })
	return `${act.at} ${act.person} ${act.act}: ${refusal}`
}

/**
 * With a worker, and without waiting for the disk at every commit: should the database itself be cut off, the rules
 * refuse what no longer follows. The ledger of today alone is followed by the worker that stays.
 */
async function withWorker<T>(isTold: boolean, work: () => Promise<T>): Promise<T> {
	if (!isTold) return work()
	const { databaseUrl } = settings()
	const hurried = new URL(databaseUrl)
	hurried.searchParams.set('options', '-c synchronous_commit=off')
	await closeDatabase()
	openDatabase(hurried.href)
	const worker = await startWorker({ databaseUrl: hurried.href, cron: '' })
	try {
		return await work()
	} finally {
		await worker.stop()
		await closeDatabase()
		openDatabase(databaseUrl)
	}
}
