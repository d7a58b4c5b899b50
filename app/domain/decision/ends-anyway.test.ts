import { expect, test } from 'vitest'
import { makeBasis } from '#tests/support/case-basis.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { type Outcome } from '../outcome.ts'
import { outlookOf } from './outlook.ts'
import { endsAnyway } from './recommendation-refusal.ts'

const outlook = outlookOf(makeBasis(), seedParameters)
const granting = (outcome: Outcome, extinguishes: boolean, ...covers: string[]) => ({
	outcome,
	outlook: { ...outlook, eligibility: { ...outlook.eligibility, extinguishes, covers } },
})
type Granting = ReturnType<typeof granting>

// 조세특례제한법 §99의15 ends the debt; what sets days for the same one would set them for nothing.
test.each<[string, Granting, Granting[], boolean]>([
	[
		'one debt of two ends',
		granting('approved', false, 'a', 'b'),
		[granting('approved', true, 'b', 'c')],
		true,
	],
	[
		'and an offer was made for it',
		granting('approved-changed', false, 'a'),
		[granting('approved', true, 'a')],
		true,
	],
	[
		'it ends by an offer',
		granting('approved', false, 'a'),
		[granting('approved-changed', true, 'a')],
		true,
	],
	[
		'the second of the others ends it',
		granting('approved', false, 'a'),
		[granting('approved', false, 'a'), granting('approved', true, 'a')],
		true,
	],
	['another debt ends', granting('approved', false, 'a'), [granting('approved', true, 'b')], false],
	['no debt ends', granting('approved', false, 'a'), [granting('approved', false, 'a')], false],
	[
		'the ending was declined',
		granting('approved', false, 'a'),
		[granting('declined', true, 'a')],
		false,
	],
	[
		'it was declined itself',
		granting('declined', false, 'a'),
		[granting('approved', true, 'a')],
		false,
	],
	['it was referred', granting('referred', false, 'a'), [granting('approved', true, 'a')], false],
	[
		'it is the ending itself',
		granting('approved', true, 'a'),
		[granting('approved', true, 'a')],
		false,
	],
	['it covers nothing', granting('approved', false), [granting('approved', true, 'a')], false],
	['nothing else was granted', granting('approved', false, 'a'), [], false],
])('a relief sets days for nothing: %s', (_, one, all, ends) => {
	expect(endsAnyway(one, [one, ...all])).toBe(ends)
})
