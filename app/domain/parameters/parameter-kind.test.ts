import { describe, expect, it } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { isValueOf, kindOf, readValue } from './parameter-kind.ts'

describe('the kind of a number', () => {
	it.each([
		['surcharge.daily-rate', '0.00022', 'rate'],
		['living-cost.protected-share', '0.6', 'rate'],
		['protected.wage-share-above-upper', '0.5', 'rate'],
		['extinction.property-weight', '1.4', 'weight'],
		['old-penalty.cap-months', '60', 'months'],
		['deadline-extension.file-days-before', '3', 'days'],
		['surcharge.cap-years', '5', 'years'],
		['surcharge.regime-by-establishment', '1', 'regime'],
		['extinction.arisen-until', '2025-01-01', 'date'],
		['extinction.limit', '50000000', 'won'],
		['median-income.4', '6494738', 'won'],
	])('%s is told by its key', (key, value, kind) => expect(kindOf({ key, value })).toBe(kind))

	it.each(
		seedParameters.figures.map((figure) => [`${figure.key} ${figure.from}`, figure] as const),
	)('of the shipped %s allows its value', (_name, figure) =>
		expect(isValueOf(kindOf(figure), figure.value)).toBe(true),
	)
})

describe('a value as typed', () => {
	it.each([
		['rate', '0.022%', '0.00022'],
		['rate', '0.00022', '0.00022'],
		['rate', '3%', '0.03'],
		['rate', '100 %', '1'],
		['rate', '0.60', '0.6'],
		['rate', '60％', '0.6'],
		['weight', '1.4', '1.4'],
		['won', '1,500,000', '1500000'],
		['won', '150만 원', '1500000'],
		['months', '09', '9'],
		['days', '９０', '90'],
		['date', '2026-12-31', '2026-12-31'],
		['regime', '2', '2'],
		['months', '12개월', '12'],
		['days', '３ 일', '3'],
	] as const)('%s %s is %s', (kind, typed, value) => expect(readValue(kind, typed)).toBe(value))

	it.each([
		['rate', '101%'],
		['rate', '1.1'],
		['rate', '-0.1'],
		['rate', ''],
		['rate', 'three'],
		['weight', '11'],
		['won', '1.5'],
		['won', '많이'],
		['won', '2조'],
		['months', '0'],
		['months', '121'],
		['months', '1.5'],
		['days', '-3'],
		['regime', '3'],
		['date', '2026-02-30'],
		['date', '10'],
		['count', '0'],
	] as const)('%s %s is none', (kind, typed) => expect(readValue(kind, typed)).toBeUndefined())
})
