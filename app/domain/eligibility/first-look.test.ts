import { expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { reliefs } from '../relief.ts'
import { firstLook, lookAmounts, lookBusinesses, lookLimits, lookStages } from './first-look.ts'

const on = d('2026-11-23')
const look = (
	stage: (typeof lookStages)[number],
	business: (typeof lookBusinesses)[number],
	amount: (typeof lookAmounts)[number],
) => firstLook({ stage, business, amount }, on, seedParameters).perhaps

test('a notice whose day has not passed: the day may be put off', () => {
	expect(look('notice', 'running', 'lowest')).toContain('deadline-extension')
	expect(look('passed', 'running', 'lowest')).not.toContain('deadline-extension')
})

test('who closed everything and owes little may be freed; who owes more, or still trades, may not', () => {
	expect(look('passed', 'closed', 'lowest')).toContain('extinction')
	expect(look('passed', 'closed', 'middle')).not.toContain('extinction')
	expect(look('passed', 'running', 'lowest')).not.toContain('extinction')
})

test('a company trades, and what is for a person is not for it', () => {
	expect(look('passed', 'company', 'lowest')).toContain('seizure-deferral')
	expect(look('passed', 'company', 'lowest')).not.toContain('extinction')
	expect(look('passed', 'company', 'lowest')).not.toContain('closed-business-relief')
	expect(look('passed', 'running', 'lowest')).toContain('closed-business-relief')
})

test('the relief for who began again ends at its own limit', () => {
	expect(look('passed', 'closed', 'middle')).toContain('closed-business-relief')
	expect(look('passed', 'closed', 'highest')).not.toContain('closed-business-relief')
})

test('an auction is held only where something is seized', () => {
	expect(look('seized', 'running', 'lowest')).toContain('auction-hold')
	expect(look('passed', 'running', 'lowest')).not.toContain('auction-hold')
})

test('not to know shuts nothing that any answer leaves open', () => {
	for (const business of lookBusinesses) {
		const open = new Set(
			lookStages.flatMap((stage) => lookAmounts.flatMap((amount) => look(stage, business, amount))),
		)
		expect(new Set(look('unknown', business, 'unknown'))).toEqual(open)
	}
})

test('a plan is always among them, and every relief stands on one side', () => {
	for (const stage of lookStages) {
		const { perhaps, shut } = firstLook(
			{ stage, business: 'company', amount: 'unknown' },
			on,
			seedParameters,
		)
		expect(perhaps).toContain('voluntary-plan')
		expect([...perhaps, ...shut].toSorted()).toEqual([...reliefs].toSorted())
	}
})

test('of two that stop the surcharge the one that asks for less is read first', () => {
	for (const business of lookBusinesses) {
		const found = look('unknown', business, 'unknown')
		const at = found.indexOf('deadline-extension')
		expect(found[at + 1]).toBe('restart-extension')
	}
})

test('the sums asked about are those of the law', () => {
	expect(lookLimits(on, seedParameters)).toEqual([50_000_000, 80_000_000])
})

const short = {
	...{ extinction: 'X', 'closed-business-relief': 'C', 'restart-extension': 'e' },
	...{ 'deadline-extension': 'D', 'notice-deferral': 'N', 'restart-deferral': 'r' },
	...{ 'seizure-deferral': 'S', 'auction-hold': 'A', 'voluntary-plan': 'V' },
}

// The strongest first; for up to 50 million won, up to 80 million, and more.
test.each([
	['notice', 'running', 'DeV DeV DeV'],
	['notice', 'closed', 'DeV DeV DeV'],
	['notice', 'company', 'DeV DeV DeV'],
	['notice', 'never', 'DeV DeV DeV'],
	['demand', 'running', 'CDerSV CDSV DSV'],
	['demand', 'closed', 'CDerSV CDSV DSV'],
	['demand', 'never', 'DerSV DSV DSV'],
	['demand', 'company', 'DerSV DSV DSV'],
	['passed', 'running', 'CrSV CSV SV'],
	['passed', 'closed', 'XCrSV CSV SV'],
	['passed', 'never', 'rSV SV SV'],
	['passed', 'company', 'rSV SV SV'],
	['seized', 'running', 'CrSAV CSAV SAV'],
	['seized', 'closed', 'XCrSAV CSAV SAV'],
	['seized', 'company', 'rSAV SAV SAV'],
] as const)('%s and %s leave open %s', (stage, business, open) => {
	const found = (['lowest', 'middle', 'highest'] as const).map((amount) =>
		look(stage, business, amount)
			.map((relief) => short[relief])
			.join(''),
	)
	expect(found.join(' ')).toBe(open)
})
