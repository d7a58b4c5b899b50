import { type Command } from 'commander'
import { Differs } from './differs.ts'
import { foreseen } from './foreseen.ts'
import { answer, readJson } from './json-input.ts'

/** Computations of the law, JSON in and JSON out; only looking at a decision again needs the database. */
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
	law
		.command('replay')
		.description('reckon the decisions of a case again from what was kept; 1 where one differs')
		.argument('<case>', 'the reference of the case')
		.action((reference: string) =>
			foreseen(async () => {
				const { lawReplay } = await import('./law-replay.ts')
				const { withOpenDatabase } = await import('./with-database.ts')
				const replayed = await withOpenDatabase(() => lawReplay(reference))
				answer(replayed)
				if (!replayed.equal) throw new Differs()
			}),
		)
}
