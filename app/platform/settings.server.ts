import * as z from 'zod'
import { settingNames, settingsSchema, shape, type Settings } from './settings/settings-schema.ts'
import { readEnvironment, type Environment } from './settings/environment.server.ts'

export { type Settings } from './settings/settings-schema.ts'

/** What stops a start: one sentence that names every setting at fault. */
export class BadSettings extends Error {
	override name = 'BadSettings'
}

/** Reads and checks every setting; each may also come from a file named by `NAME_FILE`. */
export function readSettings(environment: Environment): Settings {
	const { values, faults } = readEnvironment(environment, settingNames)
	const parsed = settingsSchema.safeParse(values)
	if (parsed.success && faults.length === 0) return parsed.data
	throw new BadSettings(sentence(parsed.success ? faults : [...faults, ...faultsOf(parsed.error)]))
}

type Shape = typeof shape
type Some<Name extends keyof Shape> = { [Key in Name]: z.output<Shape[Key]> }

/** A few settings by their own names, for a command that needs no others. */
export function readSome<Name extends keyof Shape>(
	environment: Environment,
	names: readonly Name[],
): Some<Name> {
	const { values, faults } = readEnvironment(environment, names)
	const wanted = Object.fromEntries(names.map((name) => [name, shape[name]]))
	const parsed = z.object(wanted).safeParse(values)
	if (!parsed.success) faults.push(...faultsOf(parsed.error))
	if (faults.length > 0) throw new BadSettings(sentence(faults))
	return parsed.data as Some<Name>
}

/** The two addresses that migrations need. */
export function readOwnerSettings(environment: Environment) {
	const owner = 'DATABASE_OWNER_URL'
	const given = readSome(environment, ['DATABASE_URL', owner])
	if (!given[owner]) throw new BadSettings(sentence([`${owner} is missing`]))
	return { databaseUrl: given.DATABASE_URL, ownerUrl: given[owner] }
}

// The pages and the processes are two bundles of one process: what is read once lives here.
const slot = Symbol.for('dasibom.settings')
const holder = globalThis as { [slot]?: Settings }

/** The settings of this process, read on first use. */
export function settings(): Settings {
	holder[slot] ??= readSettings(process.env)
	return holder[slot]
}

/** Puts settings in place that did not come from the environment: the demonstration's, a test's. */
export function installSettings(ready: Settings): void {
	holder[slot] = ready
}

function sentence(faults: string[]): string {
	// A file that could not be read is the fault; that its setting is absent says nothing more.
	const told = faults.filter(
		(fault) => !faults.some((other) => other.startsWith(`${fault.split(' ')[0]}_FILE `)),
	)
	return `Dasibom cannot start: ${told.join('; ')} (see docs/settings.md).`
}

function faultsOf(error: z.ZodError<unknown>): string[] {
	const byName = new Map<string, string>()
	for (const issue of error.issues) {
		const name = String(issue.path[0] ?? 'the settings')
		if (!byName.has(name)) byName.set(name, `${name} ${issue.message}`)
	}
	return [...byName.values()]
}
