import { addDays, type CalendarDate, calendarDate } from '../calendar-date.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'
import {
	type EligibilityPerson,
	type PersonFact,
	restartKinds,
	restartSupports,
} from './eligibility-person.ts'
import { leastTurn, nearestTurn } from './nearest-turn.ts'

export type ChangedFact = {
	fact: PersonFact | 'payment' | 'day'
	/** A new value; for `payment` the sum paid, for `day` the first day it holds. */
	to: string | number | boolean
	/** Of a payment where there are several items: those it meets, the first of them first. */
	items?: readonly string[]
}

export type Situation = {
	items: readonly TaxItem[]
	person: EligibilityPerson
	on: CalendarDate
}

/** One fact changed, what changes with it, and how things stand then. */
export type Variation = ChangedFact & { also?: readonly ChangedFact[]; then: Situation }

export type Turns = (situation: Situation) => boolean

type FactOf<Value> = {
	[Fact in PersonFact]: NonNullable<EligibilityPerson[Fact]> extends Value ? Fact : never
}[PersonFact]

// What lies behind a person does not change: kind, offences, reliefs had, extensions revoked. Where the
// place of business stands lengthens a period and turns no answer.
const yesOrNo: readonly FactOf<boolean>[] = [
	...(['resident', 'honestTaxpayer', 'taxInvestigation', 'bookkeeping', 'sameEmployer'] as const),
]
// The way towards an open door; nobody is told to own or to secure more.
const amounts = {
	property: 'down',
	propertyThen: 'down',
	propertySince: 'down',
	arrearsInFiveYears: 'down',
	workDaysAMonth: 'up',
	payAMonth: 'up',
	insuredMonths: 'up',
} as const satisfies Partial<Record<FactOf<number>, 'up' | 'down'>>
type AmountFact = keyof typeof amounts
const dates = ['closedOn', 'registeredOn', 'restartedOn'] as const

const farthest: Won = 1_000_000_000_000
const farthestDays = 3_660

/** Which way a door is sought, the facts the article looks at, and the items it covers. */
export type Search = {
	way: 'in' | 'out'
	looksAt: ReadonlySet<string>
	covers: readonly string[]
	/** Whether some other value of a fact might do; not to be sought where even leaving it open does not. */
	mayHelp?: (fact: PersonFact) => boolean
}

/** Every single fact that turns what `turns` asks, moved no farther than it must be. */
export function variationsOf(now: Situation, turns: Turns, search: Search): Variation[] {
	const { way, looksAt, covers, mayHelp = () => true } = search
	const person: Change = (change) => ({ ...now, person: { ...now.person, ...change } })
	const seen = <Fact extends string>(facts: readonly Fact[]) =>
		facts.filter((fact) => looksAt.has(fact))
	const offered = [...choices(now), ...answers(now)].filter(({ fact }) => looksAt.has(fact))
	return [
		...(way === 'in' ? payment(now, turns, covers) : []),
		...day(now, turns),
		...firstOfEach(offered, person, turns),
		...seen(Object.keys(amounts) as AmountFact[]).flatMap((fact) => {
			const at = (to: number) => person({ [fact]: to })
			return amount(fact, now.person[fact], goesDown(amounts[fact], way), turns, at)
		}),
		...seen(['receipts']).flatMap(() => {
			const at = (to: Won) => person({ receipts: [to] })
			return receipts(now.person.receipts, goesDown('down', way), turns, at)
		}),
		...seen(dates)
			.filter(mayHelp)
			.flatMap((fact) => date(fact, now.person[fact], turns, (to) => person({ [fact]: to }))),
	]
}

// Of the values of one fact the first that turns is enough: none behind it is asked about.
function firstOfEach(offered: readonly Offered[], person: Change, turns: Turns): Variation[] {
	const found = new Map<ChangedFact['fact'], Variation>()
	for (const { change, ...named } of offered) {
		if (found.has(named.fact)) continue
		const then = person(change)
		if (turns(then)) found.set(named.fact, { ...named, then })
	}
	return [...found.values()]
}

function goesDown(towards: 'up' | 'down', way: 'in' | 'out'): boolean {
	return (towards === 'down') === (way === 'in')
}

type Change = (change: Partial<EligibilityPerson>) => Situation
/** Another value of a fact, and all it changes of the person. */
type Offered = Omit<Variation, 'then'> & { change: Partial<EligibilityPerson> }

function choices({ person, on }: Situation): Offered[] {
	// Who closes now closes on that day.
	const also: ChangedFact[] = person.closedOn === on ? [] : [{ fact: 'closedOn', to: on }]
	const offered: Offered[] = [
		{ fact: 'business', to: 'running', change: { business: 'running' } },
		{ fact: 'business', to: 'closed', also, change: { business: 'closed', closedOn: on } },
		...restartKinds.map((restart) => ({
			...{ fact: 'restart' as const, to: restart },
			change: { restart },
		})),
		...restartSupports.map((support) => ({
			...{ fact: 'restartSupport' as const, to: support },
			change: { restartSupport: [...(person.restartSupport ?? []), support] },
		})),
	]
	return offered.filter(
		({ fact, to }) => person[fact as PersonFact] !== null && person[fact as PersonFact] !== to,
	)
}

function answers({ person }: Situation): Offered[] {
	return yesOrNo.flatMap((fact) => {
		const value = person[fact]
		return value === null ? [] : [{ fact, to: !value, change: { [fact]: !value } }]
	})
}

function amount(
	fact: ChangedFact['fact'],
	present: number | null,
	down: boolean,
	turns: Turns,
	at: (to: number) => Situation,
): Variation[] {
	if (present === null) return []
	const toward = (step: number) => (down ? present - step : present + step)
	const step = leastTurn(down ? present : farthest, (by) => turns(at(toward(by))))
	if (step === undefined) return []
	return [{ fact, to: toward(step), then: at(toward(step)) }]
}

function receipts(
	years: readonly Won[] | null,
	down: boolean,
	turns: Turns,
	at: (to: Won) => Situation,
): Variation[] {
	if (!years || years.length === 0) return []
	const average = Math.ceil(years.reduce((sum, year) => sum + year, 0) / years.length)
	return amount('receipts', average, down, turns, at)
}

function date(
	fact: ChangedFact['fact'],
	present: CalendarDate | null,
	turns: Turns,
	at: (to: CalendarDate) => Situation,
): Variation[] {
	if (present === null) return []
	const by = (sign: 1 | -1) =>
		nearestTurn(farthestDays, (days) => turns(at(addDays(present, sign * days))))
	const [back, ahead] = [by(-1), by(1)]
	if (back === undefined && ahead === undefined) return []
	const isBack = back !== undefined && (ahead === undefined || back <= ahead)
	const to = calendarDate(addDays(present, isBack ? 0 - back : (ahead ?? 0)))
	return [{ fact, to, then: at(to) }]
}

// An answer can turn by waiting: a deadline passes, a month is full, an article ends.
function day(now: Situation, turns: Turns): Variation[] {
	const after = nearestTurn(farthestDays, (days) => turns({ ...now, on: addDays(now.on, days) }))
	if (after === undefined) return []
	const on = addDays(now.on, after)
	return [{ fact: 'day', to: on, then: { ...now, on } }]
}

// No more than turns it, on what the article covers first: a limit may measure no more than that.
function payment(now: Situation, turns: Turns, covers: readonly string[]): Variation[] {
	const tax = now.items.reduce((sum, item) => sum + item.tax, 0)
	const isCovered = ({ id }: TaxItem) => covers.includes(id)
	const order = [...now.items.filter(isCovered), ...now.items.filter((item) => !isCovered(item))]
	const sum = leastTurn(tax, (paid) => turns(paidInOrder(now, order, paid).then))
	return sum === undefined ? [] : [paidInOrder(now, order, sum)]
}

function paidInOrder(now: Situation, order: readonly TaxItem[], sum: Won): Variation & { to: Won } {
	const shares = new Map<string, Won>()
	let left = sum
	for (const { id, tax } of order) {
		const amount = Math.min(left, tax)
		if (amount > 0) shares.set(id, amount)
		left -= amount
	}
	const items = now.items.map((item) => {
		const amount = shares.get(item.id)
		if (amount === undefined) return item
		return { ...item, payments: [...item.payments, { on: now.on, amount }] }
	})
	const met = now.items.length > 1 ? { items: [...shares.keys()] } : {}
	return { fact: 'payment', to: sum, ...met, then: { ...now, items } }
}
