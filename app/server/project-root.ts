import { existsSync } from 'node:fs'
import path from 'node:path'

/** The folder of package.json, found upwards from this module: sources and bundle lie at different depths. */
export function projectRoot(): string {
	let folder = import.meta.dirname
	while (!existsSync(path.join(folder, 'package-lock.json'))) {
		const above = path.dirname(folder)
		if (above === folder) throw new Error('package-lock.json was not found above the program')
		folder = above
	}
	return folder
}
