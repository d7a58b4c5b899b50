import { beforeAll, describe, expect, it } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { figureOn, type Parameters } from '#app/domain/parameters/parameters.ts'
import { parametersFromFiles } from '#app/server/cli/parameters-from-files.ts'
import { asSystem } from '#db/acting.server.ts'
import { database } from '#db/client.server.ts'
import { currentParameters, parametersOf } from '#db/parameters.server.ts'
import { loadParameters } from '#db/parameters/load-shipped.server.ts'
import { freshDatabase } from '#tests/support/database.ts'

const { admin } = freshDatabase()
const shipped = parametersFromFiles()

const load = (parameters: Parameters) => asSystem((tx) => loadParameters(tx, parameters))

beforeAll(async () => {
	await admin`truncate parameter_figures, parameter_holidays, parameter_turns, parameter_versions`
	await load(shipped)
})

describe('the parameters in the database', () => {
	it('are the shipped ones, under the same version', async () => {
		const parameters = await currentParameters()
		expect(parameters.version).toBe(shipped.version)
		expect(parameters.figures).toHaveLength(shipped.figures.length)
		expect(new Set(parameters.holidays)).toEqual(new Set(shipped.holidays))
	})

	it('stay one version when they are loaded again', async () => {
		await load(shipped)
		expect(await admin`select 1 from parameter_versions`).toHaveLength(1)
	})

	it('become another version with a later figure, and the earlier one can still be read', async () => {
		const last = shipped.figures.find(({ key }) => key === 'surcharge.monthly-rate')!
		const closed = { ...last, to: d('2027-12-31') }
		const added = { ...last, value: '0.0099', from: d('2028-01-01') }
		const rest = shipped.figures.filter((figure) => figure !== last)
		const version = await load({ ...shipped, figures: [...rest, closed, added] })

		const parameters = await currentParameters()
		expect(parameters.version).toBe(version)
		expect(version).not.toBe(shipped.version)
		const rateOn = (day: string) => figureOn(parameters, last.key, d(day))
		expect(rateOn('2028-01-01').value).toBe('0.0099')
		expect(rateOn('2027-12-31')).toMatchObject({ value: last.value, to: '2027-12-31' })
		expect((await parametersOf(shipped.version)).version).toBe(shipped.version)
	})

	it('may stand again as they stood before, under the same version', async () => {
		const { version } = await currentParameters()
		await admin`insert into parameter_turns (version, since) values (${shipped.version}, now())`
		expect((await currentParameters()).version).toBe(shipped.version)
		await load(shipped)
		expect((await currentParameters()).version).toBe(version)
	})

	it('of a version that was altered are refused', async () => {
		await admin`insert into parameter_versions (version, document, since)
			select 'altered', document, since from parameter_versions limit 1`
		await expect(parametersOf('altered')).rejects.toThrow('altered')
	})

	it('cannot be rewritten by the application, only ended', async () => {
		const { sql } = database()
		for (const change of [
			sql`update parameter_figures set value = '9'`,
			sql`update parameter_holidays set "on" = '2027-01-02'`,
			sql`update parameter_turns set version = 'x'`,
			sql`delete from parameter_figures`,
			sql`delete from parameter_holidays`,
			sql`delete from parameter_versions`,
			sql`truncate parameter_figures`,
		])
			await expect(change).rejects.toMatchObject({ code: '42501' })
	})

	it('never change a figure that stands', async () => {
		const before = await currentParameters()
		const [first, ...others] = shipped.figures
		await load({ ...shipped, figures: [{ ...first!, value: '9' }, ...others] })
		expect(await currentParameters()).toEqual(before)
	})
})
