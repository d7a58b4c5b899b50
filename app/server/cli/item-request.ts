import * as z from 'zod'
import { isCalendarDate, type CalendarDate } from '#app/domain/calendar-date.ts'

const EARLIEST = '2000-01-01'
const LATEST = '2199-12-31'
const MOST = 1_000_000_000_000_000

export const day = z
	.custom<CalendarDate>(isCalendarDate, 'must be a date of the calendar, written YYYY-MM-DD')
	.refine((on) => EARLIEST <= on && on <= LATEST, `must lie between ${EARLIEST} and ${LATEST}`)

const wholeWonText = 'must be a whole number of won, 0 or more, written as a JSON number'
export const won = z
	.number(wholeWonText)
	.refine((amount) => Number.isInteger(amount) && amount >= 0, wholeWonText)
	.refine((amount) => amount <= MOST, `must not be more than ${MOST}`)

const payment = z.strictObject({ on: day, amount: won }, 'must be {"on", "amount"}')

const extension = z
	.strictObject({ from: day, to: day }, 'must be {"from", "to"}')
	.refine(({ from, to }) => from <= to, { path: ['to'], error: 'must not be before from' })

/** What the surcharge asks of an item. */
export const chargedItemFields = {
	id: z.string('must be text').min(1, 'must not be empty'),
	taxCode: z.string('must be text of two digits').regex(/^\d{2}$/, 'must be text of two digits'),
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
}

/** What stands in the ledger about an item besides. */
export const taxItemFields = {
	...chargedItemFields,
	otherPenalty: won.default(0),
	demandDueOn: day.nullable().default(null),
	seized: z.boolean('must be true or false').default(false),
}

/** A whole item of the ledger, where its stage matters too. */
export const taxItem = z.strictObject(taxItemFields, 'must be an object').superRefine(mustBeInOrder)

/** Says which dates cannot be and when payments are more than can be counted. */
export function mustBeInOrder(
	item: Dates & { demandDueOn?: CalendarDate | null; payments: readonly { amount: number }[] },
	context: z.RefinementCtx,
): void {
	for (const [path, message] of misplacedDates(item)) {
		context.addIssue({ code: 'custom', path: [path], message })
	}
	const paid = item.payments.reduce((sum, { amount }) => sum + amount, 0)
	if (paid > MOST) {
		const message = `must not come to more than ${MOST} together`
		context.addIssue({ code: 'custom', path: ['payments'], message })
	}
}

type Identified = readonly { id: string }[]

/** Two items of one request are told apart by their id, those nobody asks about as well. */
export function mustDiffer(
	{ items, person }: { items: Identified; person?: { otherItems: Identified } | undefined },
	context: z.RefinementCtx,
): void {
	const seen = new Set<string>()
	const lists = [
		{ list: items, at: ['items'] },
		{ list: person?.otherItems ?? [], at: ['person', 'otherItems'] },
	]
	for (const { list, at } of lists) {
		for (const [index, { id }] of list.entries()) {
			const path = [...at, index, 'id']
			if (seen.has(id)) context.addIssue({ code: 'custom', path, message: `repeats "${id}"` })
			seen.add(id)
		}
	}
}

type Dates = {
	establishedOn: CalendarDate
	statutoryDueOn: CalendarDate
	noticedOn: CalendarDate | null
	designatedDueOn: CalendarDate | null
}

function* misplacedDates(
	dates: Dates & { demandDueOn?: CalendarDate | null },
): Generator<[keyof Dates | 'demandDueOn', string]> {
	const { establishedOn, statutoryDueOn, noticedOn, designatedDueOn, demandDueOn } = dates
	if (statutoryDueOn < establishedOn) yield ['statutoryDueOn', 'must not be before establishedOn']
	if (designatedDueOn === null) {
		if (demandDueOn) yield ['demandDueOn', 'must be left out where designatedDueOn is']
		return
	}
	if (designatedDueOn < statutoryDueOn) {
		yield ['designatedDueOn', 'must not be before statutoryDueOn']
	}
	if (demandDueOn && demandDueOn < designatedDueOn) {
		yield ['demandDueOn', 'must not be before designatedDueOn']
	}
	if (noticedOn !== null && designatedDueOn < noticedOn) {
		yield ['designatedDueOn', 'must not be before noticedOn']
	}
}
