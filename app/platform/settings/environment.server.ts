import { readFileSync } from 'node:fs'

export type Environment = Readonly<Record<string, string | undefined>>

/** The settings by name, an empty one counting as absent; `NAME_FILE` stands in for `NAME`. */
export function readEnvironment(environment: Environment, names: readonly string[]) {
	const values: Record<string, string> = {}
	const faults: string[] = []
	for (const name of names) {
		const found = readOne(environment, name)
		if (found.fault) faults.push(found.fault)
		else if (found.value) values[name] = found.value
	}
	return { values, faults }
}

function readOne(environment: Environment, name: string): { value?: string; fault?: string } {
	const value = environment[name]
	const file = environment[`${name}_FILE`]
	if (!file) return { value }
	if (value) return { fault: `${name} and ${name}_FILE are both set, and only one may be` }
	try {
		return { value: readFileSync(file, 'utf8').trim() }
	} catch {
		return { fault: `${name}_FILE names a file that cannot be read` }
	}
}
