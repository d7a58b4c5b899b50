import fc from 'fast-check'
import { addDays, calendarDate as d, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type ChargedItem } from '#app/domain/surcharge/reckoning.ts'

type Window = { established: string; designatedFrom: string; designatedTo: string }

const windows = {
	R0: { established: '2017-12-31', designatedFrom: '2018-02-01', designatedTo: '2020-06-30' },
	R1: { established: '2020-01-01', designatedFrom: '2020-03-01', designatedTo: '2026-06-30' },
	R2: { established: '2025-12-31', designatedFrom: '2026-07-01', designatedTo: '2029-12-31' },
} satisfies Record<string, Window>

const span = (from: string, to: string) =>
	Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
const days = (max: number) => fc.integer({ min: 0, max })

const tax = fc.oneof(
	fc.integer({ min: 1, max: 3_000_000 }),
	fc.constantFrom(999_999, 1_000_000, 1_499_999, 1_500_000, 1_500_001),
	fc.integer({ min: 1, max: 900_000_000_000 }),
)

/** An item of a regime and a day to ask about it, with payments and extensions around its dates. */
export function anyAsked(regime: keyof typeof windows): fc.Arbitrary<{
	item: ChargedItem
	on: CalendarDate
}> {
	const { established, designatedFrom, designatedTo } = windows[regime]
	// R1 keeps its extensions after the deadline, where they cannot bring it under R2.
	const earliestExtension = regime === 'R1' ? 2 : -60
	return fc
		.record({
			tax,
			designated: days(span(designatedFrom, designatedTo)),
			noticeBefore: days(30),
			statutoryBefore: days(200),
			asked: fc.integer({ min: -240, max: 2600 }),
			collectionCost: fc.oneof(fc.constant(0), days(300_000)),
			demandCost: fc.constantFrom(0, 2_830),
			otherPenalty: fc.oneof(fc.constant(0), days(3_000_000)),
			payments: fc.array(
				fc.tuple(
					fc.integer({ min: -200, max: 2000 }),
					fc.double({ min: 0, max: 0.6, noNaN: true }),
				),
				{
					maxLength: 5,
				},
			),
			extensions: fc.array(fc.tuple(fc.integer({ min: earliestExtension, max: 900 }), days(200)), {
				maxLength: 3,
			}),
		})
		.map((drawn) => {
			const designatedDueOn = addDays(d(designatedFrom), drawn.designated)
			const from = (day: number) => addDays(designatedDueOn, day)
			const item: ChargedItem = {
				establishedOn: d(established),
				statutoryDueOn: from(-drawn.statutoryBefore),
				noticedOn: from(-drawn.noticeBefore),
				designatedDueOn,
				tax: drawn.tax,
				otherPenalty: drawn.otherPenalty,
				collectionCost: drawn.collectionCost,
				demandCost: drawn.demandCost,
				payments: drawn.payments.map(([day, share]) => ({
					on: from(day),
					amount: Math.floor(drawn.tax * share),
				})),
				extensions: drawn.extensions.map(([day, length]) => ({
					from: from(day),
					to: from(day + length),
				})),
			}
			return { item, on: from(drawn.asked) }
		})
}

export const anyAskedOfAnyRegime = fc.oneof(anyAsked('R0'), anyAsked('R1'), anyAsked('R2'))
