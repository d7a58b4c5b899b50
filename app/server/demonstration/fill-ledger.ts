import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { later, type CalendarDate } from '#app/domain/calendar-date.ts'
import { today } from '#app/platform/clock.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { newestAsOf } from '#db/ledger/ledger-as-of.server.ts'
import { generatePopulation } from '#db/seed/population/generate-population.ts'
import { liveThrough } from './history/live-through.ts'
import { timelineOf } from './history/timeline.ts'

export type FillLedger = {
	folder: string
	people: number
	/** How many months of history the ledger and the applications have. */
	months?: number
}

const fillingFile = 'filling.json'

type Filling = { people: number; months: number; asOf: CalendarDate; done: number }

/**
 * Makes a believable ledger as files in `folder` and imports them by the same road as any other, adds the staff
 * one signs in as, and has them and the people of the ledger live through what the months brought. Cut off
 * anywhere, it goes on where it was. What was refused of the story comes back.
 */
export async function fillLedger({ folder, people, months = 0 }: FillLedger): Promise<string[]> {
	mkdirSync(folder, { recursive: true })
	const place = path.join(folder, fillingFile)
	const filling = await fillingOf(place, { people, months })
	const { asOf } = filling
	const wanted = { people: filling.people, months: filling.months, asOf }
	const files = await generatePopulation({
		...{ ...wanted, out: folder, seed: 'dasibom', evenInProduction: true },
	})
	return liveThrough({
		timeline: timelineOf({ folder, files, asOf }),
		done: filling.done,
		onDone: (done) => writeFileSync(place, JSON.stringify({ ...wanted, done })),
	})
}

/** Once all of it is done: what another database needs is another filling. */
export function forgetFilling(folder: string): void {
	rmSync(path.join(folder, fillingFile), { force: true })
}

// A database that knows a ledger was begun with: by this very filling, or by something else before it.
async function fillingOf(
	place: string,
	wanted: { people: number; months: number },
): Promise<Filling> {
	const earlier = await asSystem(newestAsOf)
	if (!earlier) return { ...wanted, asOf: today(), done: 0 }
	if (existsSync(place)) return JSON.parse(readFileSync(place, 'utf8')) as Filling
	return { people: wanted.people, months: 0, asOf: later(earlier, today()), done: 0 }
}
