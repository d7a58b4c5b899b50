import { describe, expect, it } from 'vitest'
import { versionOf } from '#db/parameter-version.ts'
import { parametersFromFiles } from './parameters-from-files.ts'

describe('parameters from files', () => {
	const parameters = parametersFromFiles()

	it('carry a short version that only their content decides', () => {
		const { figures, holidays } = parameters
		expect(parameters.version).toMatch(/^[0-9a-f]{12}$/)
		expect(versionOf({ figures: [...figures].reverse(), holidays })).toBe(parameters.version)
		const [first, ...rest] = figures
		if (!first) throw new Error('no figure')
		expect(versionOf({ figures: [{ ...first, value: '9' }, ...rest], holidays })).not.toBe(
			parameters.version,
		)
	})

	it('leave no key with two figures in force on one day', () => {
		for (const figure of parameters.figures) {
			const clashes = parameters.figures.filter(
				(other) =>
					other !== figure &&
					other.key === figure.key &&
					(other.to === null || other.to >= figure.from) &&
					(figure.to === null || figure.to >= other.from),
			)
			expect(clashes, `${figure.key} from ${figure.from}`).toEqual([])
		}
	})
})
