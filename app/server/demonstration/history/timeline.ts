import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { addDays, type CalendarDate } from '#app/domain/calendar-date.ts'
import { isDayOff } from '#app/domain/working-day.ts'
import { type Act } from '#db/seed/history/act.ts'
import { storyFile } from '#db/seed/history/story.ts'
import { seedParameters } from '#db/seed/seed-parameters.ts'
import { type WrittenLedger } from '#db/seed/population/generate-population.ts'

/** One thing that happens; without an instant it happens now. */
export type Happening = { at: string | null; on: CalendarDate } & (
	| { what: 'file'; file: string }
	| { what: 'staff' }
	| { what: 'act'; act: Act }
	| { what: 'night'; isAcknowledged: boolean }
)

type Told = { folder: string; files: WrittenLedger; asOf: CalendarDate }

/**
 * Files of the ledger at the end of their day, what was done about applications when it was done, and the nights
 * between, in the order of time. The last files come now, as any other would.
 */
export function timelineOf({ folder, files, asOf }: Told): Happening[] {
	const first = files[0]?.asOf ?? asOf
	const brought = files.map((file) => fileAt(file.path, file.asOf, asOf))
	const acts = first < asOf ? storyIn(folder) : []
	const earlier: Happening[] = [
		...brought.filter(({ on }) => on < asOf),
		{ at: at(first, '23:10'), on: first, what: 'staff' },
		...acts.map((act): Happening => ({ at: act.at, on: dayOf(act), what: 'act', act })),
		...nightsBetween(first, asOf),
	]
	const last = brought.filter(({ on }) => on === asOf)
	if (first === asOf) return [...last, { at: null, on: asOf, what: 'staff' }]
	// What has the same instant stays in its order: the files of a day build on each other.
	return [...earlier.toSorted((a, b) => instantOf(a) - instantOf(b)), ...last]
}

function instantOf({ at }: Happening): number {
	return Date.parse(at ?? '')
}

function fileAt(file: string, on: CalendarDate, asOf: CalendarDate): Happening {
	return { at: on < asOf ? at(on, '23:00') : null, on, what: 'file', file }
}

// Nothing falls due on a day off, so its night is left to the next one.
function nightsBetween(first: CalendarDate, asOf: CalendarDate): Happening[] {
	const nights: Happening[] = []
	for (let on = first; on < asOf; on = addDays(on, 1)) {
		const isAcknowledged = addDays(on, 1) < asOf
		if (isAcknowledged && isDayOff(on, seedParameters.holidays)) continue
		nights.push({ at: at(on, '23:50'), on, what: 'night', isAcknowledged })
	}
	return nights
}

function storyIn(folder: string): Act[] {
	const file = path.join(folder, storyFile)
	if (!existsSync(file)) return []
	const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
	// Only `writeStory` writes this file, and its acts are typed.
	return lines.map((line) => JSON.parse(line) as Act)
}

function dayOf({ at: instant }: Act): CalendarDate {
	return instant.slice(0, 10) as CalendarDate
}

function at(on: CalendarDate, time: string): string {
	return `${on}T${time}:00+09:00`
}
