import { expect, test } from 'vitest'
import {
	isOpenRequirement,
	isWaiverReason,
	needsWords,
	requirementStates,
	waiverReasons,
} from './evidence-waiver.ts'

test('what is accepted or waived is settled, all else may still be waived', () => {
	expect(requirementStates.filter((state) => !isOpenRequirement(state))).toEqual([
		'accepted',
		'waived',
	])
})

test('only the reasons listed are reasons', () => {
	expect(waiverReasons.every((reason) => isWaiverReason(reason))).toBe(true)
	expect([null, '', 'Other', 'lost'].filter((code) => isWaiverReason(code))).toEqual([])
})

test('a reason that says too little needs words', () => {
	expect(waiverReasons.filter(needsWords)).toEqual(['shown-otherwise', 'out-of-reach', 'other'])
})
