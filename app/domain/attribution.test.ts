import { expect, it } from 'vitest'
import { readAttribution } from './attribution.ts'

it.each([
	['2025', { year: 2025 }],
	['2025-2', { year: 2025, half: 2, interim: false }],
	['2025-1P', { year: 2025, half: 1, interim: true }],
	['2025-07', { year: 2025, month: 7 }],
	['2025-12', { year: 2025, month: 12 }],
	['2025-3', undefined],
	['2025-13', undefined],
	['25년 2기', undefined],
])('reads the period %s', (text, expected) => expect(readAttribution(text)).toEqual(expected))
