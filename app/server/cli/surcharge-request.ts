import * as z from 'zod'
import { isCalendarDate, type CalendarDate } from '#app/domain/calendar-date.ts'

const EARLIEST = '2000-01-01'
const LATEST = '2199-12-31'
const MOST = 1_000_000_000_000_000

const day = z
	.custom<CalendarDate>(isCalendarDate, 'must be a date of the calendar, written YYYY-MM-DD')
	.refine((on) => EARLIEST <= on && on <= LATEST, `must lie between ${EARLIEST} and ${LATEST}`)

const wholeWonText = 'must be a whole number of won, 0 or more, written as a JSON number'
const won = z
	.number(wholeWonText)
	.refine((amount) => Number.isInteger(amount) && amount >= 0, wholeWonText)
	.refine((amount) => amount <= MOST, `must not be more than ${MOST}`)

const payment = z.strictObject({ on: day, amount: won }, 'must be {"on", "amount"}')

const extension = z
	.strictObject({ from: day, to: day }, 'must be {"from", "to"}')
	.refine(({ from, to }) => from <= to, { path: ['to'], error: 'must not be before from' })

const item = z
	.strictObject(
		{
			id: z.string('must be text').min(1, 'must not be empty'),
			taxCode: z
				.string('must be text of two digits')
				.regex(/^\d{2}$/, 'must be text of two digits'),
			establishedOn: day,
			statutoryDueOn: day,
			noticedOn: day.nullable().default(null),
			designatedDueOn: day.nullable().default(null),
			tax: won,
			otherPenalty: won.optional(),
			collectionCost: won.default(0),
			demandCost: won.default(0),
			payments: z.array(payment, 'must be a list').default([]),
			extensions: z.array(extension, 'must be a list').default([]),
		},
		'must be an object',
	)
	.superRefine((dates, context) => {
		for (const [path, message] of misplacedDates(dates)) {
			context.addIssue({ code: 'custom', path: [path], message })
		}
		const paid = dates.payments.reduce((sum, { amount }) => sum + amount, 0)
		if (paid > MOST) {
			const message = `must not come to more than ${MOST} together`
			context.addIssue({ code: 'custom', path: ['payments'], message })
		}
	})

export const surchargeRequest = z
	.strictObject({ on: day, items: z.array(item, 'must be a list') }, 'must be an object')
	.superRefine(({ items }, context) => {
		const seen = new Set<string>()
		for (const [index, { id }] of items.entries()) {
			const path = ['items', index, 'id']
			if (seen.has(id)) context.addIssue({ code: 'custom', path, message: `repeats "${id}"` })
			seen.add(id)
		}
	})

type Dates = {
	establishedOn: CalendarDate
	statutoryDueOn: CalendarDate
	noticedOn: CalendarDate | null
	designatedDueOn: CalendarDate | null
}

function* misplacedDates(dates: Dates): Generator<[keyof Dates, string]> {
	const { establishedOn, statutoryDueOn, noticedOn, designatedDueOn } = dates
	if (statutoryDueOn < establishedOn) yield ['statutoryDueOn', 'must not be before establishedOn']
	if (designatedDueOn === null) return
	if (designatedDueOn < statutoryDueOn) {
		yield ['designatedDueOn', 'must not be before statutoryDueOn']
	}
	if (noticedOn !== null && designatedDueOn < noticedOn) {
		yield ['designatedDueOn', 'must not be before noticedOn']
	}
}
