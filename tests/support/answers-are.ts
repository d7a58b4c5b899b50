import { describe, expect, test } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { eligibilityFor } from '#app/domain/eligibility/eligibility.ts'
import { type Relief } from '#app/domain/relief.ts'
import { type TaxItem } from '#app/domain/tax-item.ts'
import { inShort, signsOf } from './answer-in-short.ts'
import { people } from './answered-people.ts'
import { makePerson } from './eligibility-person.ts'
import { seedParameters } from './parameters.ts'

type Answers = {
	/** Who may have the relief, and of which taxes. */
	of: readonly [keyof typeof people, readonly TaxItem[]]
	says: ReturnType<typeof inShort>
	/** The tests met, in their order, and what is asked, where nothing is known. */
	unknown: string
	/** The same where all stands against. */
	shut: string
}

/** What each relief says to the same people on one day: all of it, with the articles. */
export function answersAre(reliefs: Partial<Record<Relief, Answers>>): void {
	describe.each(Object.entries(reliefs))('%s', (relief, { of: [who, items], ...answers }) => {
		const answer = (person: keyof typeof people) =>
			eligibilityFor(
				relief as Relief,
				items,
				makePerson(people[person]),
				d('2026-11-23'),
				seedParameters,
			)

		test('says all of it', () => expect(inShort(answer(who))).toEqual(answers.says))
		test('asks what it needs', () => expect(signsOf(answer('unknown'))).toBe(answers.unknown))
		test('names all that bars it', () => expect(signsOf(answer('shut'))).toBe(answers.shut))
	})
}
