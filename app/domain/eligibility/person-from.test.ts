import { describe, expect, test } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { type Answers } from '../declaration.ts'
import { type KnownTaxpayer, personFrom } from './person-from.ts'

const shop: KnownTaxpayer = {
	...{ kind: 'individual', hasBusiness: true, closedOn: d('2024-05-31') },
	...{ receipts: [80_000_000], reliefsUsed: [], taxOffence: false },
}
const employed: Answers = {
	business: { state: 'closed', closedOn: d('2024-05-31'), matters: ['employment'] },
	restart: {
		...{ kind: 'employment', startedOn: d('2026-03-02'), workDaysAMonth: 21, sameEmployer: true },
		...{ closedOn: null, registeredOn: null, payAMonth: 2_100_000, insuredMonths: null },
		...{ propertyThen: null, securedThen: null },
	},
}

describe('what a person ticked at the business', () => {
	test('is open while nobody asked', () => {
		expect(personFrom(shop, {}, [])).toMatchObject({
			...{ restart: null, restartSupport: null, specialArea: null, disasterHarm: null },
		})
	})

	test('left empty says that none of it applies', () => {
		const closed: Answers = { business: { state: 'closed', closedOn: null, matters: [] } }
		expect(personFrom(shop, closed, [])).toMatchObject({
			...{ restart: 'none', restartSupport: [], specialArea: 'none', disasterHarm: 'none' },
		})
	})

	test('is not asked of somebody without a business, and none of it applies', () => {
		const never = { ...shop, hasBusiness: false, closedOn: null }
		expect(personFrom(never, {}, [])).toMatchObject({
			...{ restart: 'none', restartSupport: [], specialArea: 'none', disasterHarm: 'none' },
		})
	})

	test('is a running business with the day all before it closed, once a new one began', () => {
		const begun = { ...employed.restart!, kind: 'business', closedOn: d('2024-04-30') } as const
		const told = (state: 'running' | 'closed') =>
			personFrom(
				shop,
				{ business: { state, closedOn: null, matters: ['business'] }, restart: begun },
				[],
			)
		expect(told('running')).toMatchObject({
			...{ business: 'running', restart: 'business', closedOn: '2024-04-30' },
		})
		expect(told('closed').business).toBeNull()
	})

	test('ticked and not told yet is open, told it is what was told', () => {
		const { business } = employed
		expect(personFrom(shop, { business: business! }, []).restartedOn).toBeNull()
		expect(personFrom(shop, employed, [])).toMatchObject({
			...{ restart: 'employment', restartedOn: '2026-03-02', workDaysAMonth: 21 },
			...{ sameEmployer: true, restartSupport: [], closedOn: '2024-05-31' },
		})
	})
})
