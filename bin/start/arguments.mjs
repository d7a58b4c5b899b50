import { parseArgs } from 'node:util'
import { Stop } from './stop.mjs'

export const usage = `npm start -- [--fresh] [--people N] [--months M]

  --fresh       start over: removes the demonstration's data first
  --people N    how many people the made-up ledger holds (2000 unless told)
  --months M    how many months of applications, payments and plans it has behind it (6 unless told)

PORT (3000), DASIBOM_DATA (.data), DATABASE_URL with DATABASE_OWNER_URL are read from the environment.`

/** What the command line and the environment ask for, or one sentence why it cannot be. */
export function readArguments(argv, environment) {
	const { fresh = false, people, months, help = false } = parse(argv)
	if (help) throw new Stop(usage, 0)
	const port = wholeNumber(environment.PORT || '3000', 1, 65_535, 'PORT')
	if (fresh && (environment.DATABASE_URL || environment.DATABASE_OWNER_URL)) {
		throw new Stop(
			'--fresh is refused: DATABASE_URL names a database that is not the embedded one.',
			2,
		)
	}
	return {
		fresh,
		people: people === undefined ? undefined : wholeNumber(people, 1, 2_000_000, '--people'),
		months: months === undefined ? undefined : wholeNumber(months, 0, 36, '--months'),
		port,
		dataFolder: environment.DASIBOM_DATA || '.data',
	}
}

function parse(argv) {
	const options = {
		fresh: { type: 'boolean' },
		people: { type: 'string' },
		months: { type: 'string' },
		help: { type: 'boolean', short: 'h' },
	}
	try {
		return parseArgs({ args: argv, options }).values
	} catch (error) {
		throw new Stop(`${error.message.split('. ')[0]}.\n\n${usage}`, 2)
	}
}

function wholeNumber(text, least, most, name) {
	const number = Number(text)
	if (/^\d+$/.test(text) && number >= least && number <= most) return number
	throw new Stop(`${name} must be a whole number from ${least} to ${most}, and is "${text}".`, 2)
}
