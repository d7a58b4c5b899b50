import { type Command } from 'commander'
import { answer, readJson } from './json-input.ts'

/** Computations of the law, JSON in and JSON out; they need no database. */
export function addLawCommands(dasibom: Command): void {
	const law = dasibom.command('law').description('compute what the law says; JSON in, JSON out')
	law
		.command('surcharge')
		.description('the surcharge of tax items on a day, with its trace')
		.argument('[file]', 'the request as JSON; standard input when left out')
		.action(async (file: string | undefined) => {
			const { lawSurcharge } = await import('./law-surcharge.ts')
			const { parametersFromFiles } = await import('./parameters-from-files.ts')
			answer(lawSurcharge(readJson(file), parametersFromFiles()))
		})
}
