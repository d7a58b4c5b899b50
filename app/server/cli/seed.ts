import path from 'node:path'
import { isCalendarDate } from '#app/domain/calendar-date.ts'
import { today } from '#app/platform/clock.server.ts'
import { storyFile } from '#db/seed/history/story.ts'
import { generatePopulation, NotInProduction } from '#db/seed/population/generate-population.ts'
import { CannotRun } from '../cannot-run.ts'
import { BadInput } from './bad-input.ts'

export type SeedArguments = {
	people: string
	seed: string
	out: string
	asOf?: string
	months?: string
	evenInProduction?: boolean
	onProgress?: (done: number) => void
}

// A file of each kind for each month stays open while people are made.
const mostMonths = 36

/** `dasibom seed`: writes the ledger files of a made-up population. */
export async function seed({ people, asOf = today(), months = '0', ...rest }: SeedArguments) {
	if (!/^[1-9]\d{0,6}$/.test(people)) {
		throw new BadInput('--people must be a whole number from 1 to 9999999.')
	}
	if (!isCalendarDate(asOf) || asOf < '2021-01-01' || asOf > '2100-12-31') {
		throw new BadInput('--as-of must be a day from 2021-01-01 to 2100-12-31, written YYYY-MM-DD.')
	}
	if (!/^\d{1,2}$/.test(months) || Number(months) > mostMonths) {
		throw new BadInput(`--months must be a whole number from 0 to ${mostMonths}.`)
	}
	const wanted = { ...rest, people: Number(people), asOf, months: Number(months) }
	const files = await generatePopulation(wanted).catch((error: unknown) => {
		if (!(error instanceof NotInProduction)) throw error
		throw new CannotRun(`${error.message}; --even-in-production does it all the same.`)
	})
	const { people: made, months: told } = wanted
	const story = told > 0 ? { story: path.join(rest.out, storyFile) } : {}
	return { people: made, seed: rest.seed, asOf, months: told, files, ...story }
}
