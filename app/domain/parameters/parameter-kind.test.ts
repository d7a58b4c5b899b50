import { describe, expect, it } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { boundsOf, isValueOf, kindOf, readValue } from './parameter-kind.ts'

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
		['days', '100', '100'],
		['days', '009', '9'],
		['days', '10 days', '10'],
		['months', '1 Month', '1'],
		['years', '5 years', '5'],
		['count', '3 times', '3'],
		['won', '50,000,000 won', '50000000'],
		['years', '5년', '5'],
		['years', '5세', '5'],
		['count', '3회', '3'],
		['count', '3번', '3'],
		['rate', ' 3% ', '0.03'],
		['rate', '0.500', '0.5'],
		['rate', '012.50%', '0.125'],
		['rate', '0%', '0'],
		['rate', '1.0', '1'],
		['weight', '1.40', '1.4'],
		['weight', '10', '10'],
		['weight', '140%', '1.4'],
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
		['days', '3일5'],
		['days', '3661'],
		['years', '101'],
		['count', '1001'],
		['won', '-1'],
		['rate', '-3%'],
		['rate', '3%p'],
		['rate', '1e-3'],
		['weight', '10.1'],
		['date', '2026-12-31일'],
	] as const)('%s %s is none', (kind, typed) => expect(readValue(kind, typed)).toBeUndefined())
})

describe('the bounds of a kind', () => {
	it.each([
		['won', '0', '1000000000000'],
		['months', '1', '120'],
		['days', '1', '3660'],
		['years', '1', '100'],
		['count', '1', '1000'],
		['regime', '0', '2'],
		['rate', '0', '1'],
		['weight', '0', '10'],
	] as const)('%s from %s to %s', (kind, least, most) => {
		expect(boundsOf(kind)).toEqual({ least: Number(least), most: Number(most) })
		expect([isValueOf(kind, least), isValueOf(kind, most)]).toEqual([true, true])
		expect(isValueOf(kind, String(Number(most) + 1))).toBe(false)
	})

	it('are none of a day', () => expect(boundsOf('date')).toBeUndefined())

	it('are not met by a number written in another way', () => {
		const written = ['0.50', '00.5', '1e-3', '.5', '0.0', '']
		expect(written.filter((value) => isValueOf('rate', value))).toEqual([])
		expect(['01', '1.0', '1e1', '+1', ''].filter((value) => isValueOf('days', value))).toEqual([])
	})
})
