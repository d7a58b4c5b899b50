import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { addDays, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Act } from './act.ts'
import { deckOf } from './life-kinds.ts'
import { type Life, madeLife } from './made-life.ts'

/** What was done about the applications of a history, one act to a line, in the order of time. */
export const storyFile = 'story.jsonl'

type Telling = {
	seed: string
	/** How many of the population may have applied; it numbers them from 1. */
	atMost: number
	/** The days of the ledger's files. */
	days: readonly CalendarDate[]
	asOf: CalendarDate
}

/** The lives of those who applied within the months told of; none where no month is. */
export function livesOf({ seed, atMost, days, asOf }: Telling): Life[] {
	const [first = asOf] = days
	const deck = deckOf().filter(({ ago: [least] }) => addDays(asOf, -least) > addDays(first, 2))
	return deck
		.slice(0, atMost)
		.map((kind, at) => madeLife({ seed, number: at + 1, kind, days, asOf }))
}

export function writeStory(out: string, lives: readonly Life[]): { path: string; acts: number } {
	const acts = lives.flatMap((life) => life.acts).toSorted(earlierFirst)
	const file = path.join(out, storyFile)
	writeFileSync(file, acts.map((act) => `${JSON.stringify(act)}\n`).join(''))
	return { path: file, acts: acts.length }
}

function earlierFirst(a: Act, b: Act): number {
	if (a.at === b.at) return a.person < b.person ? -1 : 1
	return a.at < b.at ? -1 : 1
}
