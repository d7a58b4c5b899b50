import { createHash } from 'node:crypto'
import { type Parameters } from '../app/domain/parameters/parameters.ts'

/** A short hash of the content: the same content always has the same version, in whatever order. */
export function versionOf(content: Omit<Parameters, 'version'>): string {
	const ordered = {
		figures: content.figures
			.map(({ key, value, from, to, article, source }) =>
				JSON.stringify([key, from, to, value, article, source]),
			)
			.sort(),
		holidays: content.holidays
			.map(({ on, name, provisional }) => JSON.stringify([on, name, provisional]))
			.sort(),
	}
	return createHash('sha256').update(JSON.stringify(ordered)).digest('hex').slice(0, 12)
}
