import { type Command } from 'commander'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { Differs } from './differs.ts'
import { foreseen } from './foreseen.ts'
import { answer, readJson } from './json-input.ts'
import { RefusedByLaw } from './refused-by-law.ts'

type Computation = (input: unknown, parameters: Parameters) => object

/** Computations of the law, JSON in and JSON out; only looking at a decision again needs the database. */
export function addLawCommands(dasibom: Command): void {
	const law = dasibom.command('law').description('compute what the law says; JSON in, JSON out')
	const verb = (name: string, description: string, load: () => Promise<Computation>) =>
		law
			.command(name)
			.description(description)
			.argument('[file]', 'the request as JSON; standard input when left out')
			.action(async (file: string | undefined) => {
				const compute = await load()
				const { parametersFromFiles } = await import('./parameters-from-files.ts')
				const answered = compute(readJson(file), parametersFromFiles())
				answer(answered)
				if ('refusals' in answered) throw new RefusedByLaw()
			})
	verb('surcharge', 'the surcharge of tax items on a day, with its trace', async () => {
		return (await import('./law-surcharge.ts')).lawSurcharge
	})
	verb('eligibility', 'what the law opens for items and a person on a day, and why', async () => {
		return (await import('./law-eligibility.ts')).lawEligibility
	})
	verb('evidence', 'the documents the reliefs asked for rest on', async () => {
		return (await import('./law-evidence.ts')).lawEvidence
	})
	verb('plan', 'the instalments under a relief, or why there are none', async () => {
		return (await import('./law-plan.ts')).lawPlan
	})
	verb('welfare', 'what a household may be entitled to, and where to ask', async () => {
		return (await import('./law-welfare.ts')).lawWelfare
	})
	verb('prescription', 'when the right to collect tax items ends, and what moved it', async () => {
		return (await import('./law-prescription.ts')).lawPrescription
	})
	verb('dates', 'the day a period ends, rolled over days off', async () => {
		return (await import('./law-dates.ts')).lawDates
	})
	law
		.command('replay')
		.description('reckon the decisions of a case again from what was kept; 1 where one differs')
		.argument('<case>', 'the reference of the case')
		.action((reference: string) =>
			foreseen(async () => {
				const { lawReplay } = await import('./law-replay.ts')
				const { replayPlace } = await import('./replay-place.ts')
				const { withOpenDatabase } = await import('./with-database.ts')
				const { databaseUrl, fieldKeys } = replayPlace(process.env)
				const replayed = await withOpenDatabase(() => lawReplay(reference, fieldKeys), databaseUrl)
				answer(replayed)
				if (!replayed.equal) throw new Differs()
			}),
		)
}
