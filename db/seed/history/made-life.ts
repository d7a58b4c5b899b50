import { addDays, addMonths, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type PlanWish } from '#app/domain/declaration.ts'
import { nextPayDay } from '#app/domain/instalment-plan/next-pay-day.ts'
import { type InstalmentPlan } from '#app/domain/instalment-plan/plan.ts'
import { planFor } from '#app/domain/instalment-plan/schedule.ts'
import { chanceFrom, type Chance } from '../population/chance.ts'
import { tens } from '../population/debt.ts'
import { type MadeItem } from '../population/item.ts'
import { homeOffice, otherOffice } from '../population/offices.ts'
import { someTaxpayer, taxpayerKey } from '../population/taxpayer.ts'
import { type TaxpayerLedger } from '../population/taxpayer-ledger.ts'
import { seedParameters } from '../seed-parameters.ts'
import { type Act } from './act.ts'
import { actsOf } from './acts-of-life.ts'
import { type LifeKind } from './life-kinds.ts'
import { payPlan } from './pay-plan.ts'
import { quietItem, taxItemOf } from './quiet-item.ts'
import { toldAnswers } from './told-answers.ts'

export type Life = { ledger: TaxpayerLedger; acts: Act[] }

export type LifeToMake = {
	seed: string
	/** Their number in the population. */
	number: number
	kind: LifeKind
	/** The days the ledger speaks of, the first one and the last one at the ends. */
	days: readonly CalendarDate[]
	asOf: CalendarDate
}

/** Somebody with an application of one kind: what they owe, what was done about it, and what they paid. */
export function madeLife({ seed, number, kind, days, asOf }: LifeToMake): Life {
	const chance = chanceFrom(`${seed}/life/${number}`)
	const filedOn = filingDay(kind, days, asOf, chance)
	const owed = tens(1_500_000 * 9 ** chance.number())
	const taxpayer = applicant(number, kind, { owed, filedOn, asOf }, chance)
	const items = someItems(
		{ number, kind, filedOn, asOf, owed },
		String(taxpayer.office_code),
		chance,
	)
	const wish = someWish(kind, filedOn, chance)
	const plan = planOf(wish, items, filedOn)
	const answers = toldAnswers(
		{
			...{ wish, filedOn, language: String(taxpayer.language), phone: String(taxpayer.phone) },
			itemNos: items.map(({ item }) => String(item.item_no)),
			closedOn: taxpayer.closed_on as CalendarDate | null,
			monthly: Math.max(...plan.instalments.map(({ amount }) => amount)),
			isShort: kind.means === 'short',
		},
		chance,
	)
	const person = taxpayerKey(number)
	const told = actsOf({ person, kind, answers, filedOn, wish, asOf }, chance)
	const kept = told.offer ? planOf(told.offer.wish, items, told.offer.on) : plan
	return {
		ledger: {
			taxpayer,
			links: [{ taxpayer_key: person, ci: `made-up-ci-of-${person}` }],
			items: payPlan(items, kept, kind.pays ?? 'never', asOf),
		},
		acts: told.acts,
	}
}

// What 국세징수법 §13 needs to know of is new; such an application follows a file.
function filingDay(
	{ ago: [least, most], relief }: LifeKind,
	days: readonly CalendarDate[],
	asOf: CalendarDate,
	chance: Chance,
): CalendarDate {
	const [first = asOf] = days
	const drawn = addDays(asOf, -chance.whole(least, most))
	const on = drawn > addDays(first, 2) ? drawn : addDays(first, 2)
	if (relief !== 'deadline-extension') return on
	return addDays(days.filter((day) => day < on).at(-1) ?? first, 1)
}

function applicant(
	number: number,
	{ business, office }: LifeKind,
	{ owed, filedOn, asOf }: { owed: number; filedOn: CalendarDate; asOf: CalendarDate },
	chance: Chance,
): TaxpayerLedger['taxpayer'] {
	const taxed = { from: addMonths(filedOn, -24), to: addMonths(filedOn, -8) }
	const about = { number, isCorporation: false, taxed, owed, asOf }
	const drawn = someTaxpayer(about, chance)
	return {
		...drawn,
		office_code: office ? otherOffice : homeOffice,
		business_no: drawn.business_no ?? `000-01-${String(number % 100_000).padStart(5, '0')}`,
		opened_on: addMonths(filedOn, -chance.whole(40, 160)),
		closed_on: business === 'closed' ? addMonths(filedOn, -chance.whole(5, 9)) : null,
		...someReceipts(chance),
		reliefs_used: null,
		tax_offence: 'n',
	}
}

function someReceipts(chance: Chance) {
	const last = chance.whole(48, 150) * 1_000_000
	const before = () => Math.round((last / 10_000) * (0.9 + 0.4 * chance.number())) * 10_000
	return { receipts_y1: last, receipts_y2: before(), receipts_y3: before() }
}

type Owing = {
	number: number
	kind: LifeKind
	filedOn: CalendarDate
	asOf: CalendarDate
	owed: number
}

function someItems(
	{ number, kind, filedOn, asOf, owed }: Owing,
	officeCode: string,
	chance: Chance,
): MadeItem[] {
	const isDemanded = kind.relief === 'deadline-extension'
	const taxes = isDemanded || chance.happens(0.55) ? (['41'] as const) : (['41', '10'] as const)
	return taxes.map((tax, at) => {
		const left = tens(taxes.length === 1 ? owed : owed * (at === 0 ? 0.6 : 0.4))
		const itemNo = `I-${number}-${at + 1}`
		const whose = { itemNo, taxpayerKey: taxpayerKey(number), officeCode, tax, left }
		return quietItem({ ...whose, filedOn, asOf, isDemanded }, chance)
	})
}

function someWish(
	{ relief, months }: LifeKind,
	filedOn: CalendarDate,
	chance: Chance,
): PlanWish & { count: number } {
	const payDay = chance.oneOf([5, 10, 15, 20, 25] as const)
	const count = chance.whole(...months)
	// A plan of one's own is to begin soon; anything else waits for a decision.
	const after = addDays(filedOn, relief === 'voluntary-plan' ? 4 : 24)
	return { relief, payDay, count, firstDueOn: nextPayDay(payDay, after) }
}

function planOf(wish: PlanWish, items: readonly MadeItem[], on: CalendarDate): InstalmentPlan {
	const quick = wish.relief === 'voluntary-plan'
	const answer = planFor({ ...wish, items: items.map(taxItemOf), on, quick }, seedParameters)
	if (!answer.plan) throw new Error(`A made-up plan was refused: ${answer.refusals[0]?.reason}`)
	return answer.plan
}
