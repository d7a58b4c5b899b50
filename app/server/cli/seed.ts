import { isCalendarDate } from '#app/domain/calendar-date.ts'
import { today } from '#app/platform/clock.server.ts'
import { generatePopulation, NotInProduction } from '#db/seed/population/generate-population.ts'
import { CannotRun } from '../cannot-run.ts'
import { BadInput } from './bad-input.ts'

export type SeedArguments = {
	people: string
	seed: string
	out: string
	asOf?: string
	evenInProduction?: boolean
	onProgress?: (done: number) => void
}

/** `dasibom seed`: writes the ledger files of a made-up population. */
export async function seed({ people, asOf = today(), ...rest }: SeedArguments) {
	if (!/^[1-9]\d{0,6}$/.test(people)) {
		throw new BadInput('--people must be a whole number from 1 to 9999999.')
	}
	if (!isCalendarDate(asOf) || asOf < '2021-01-01' || asOf > '2100-12-31') {
		throw new BadInput('--as-of must be a day from 2021-01-01 to 2100-12-31, written YYYY-MM-DD.')
	}
	const files = await generatePopulation({ ...rest, people: Number(people), asOf }).catch(
		(error: unknown) => {
			if (!(error instanceof NotInProduction)) throw error
			throw new CannotRun(`${error.message}; --even-in-production does it all the same.`)
		},
	)
	return { people: Number(people), seed: rest.seed, asOf, files }
}
