import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { readAttribution } from '#app/domain/attribution.ts'
import { type ItemShare } from '#app/domain/instalment-plan/plan.ts'
import { amountOf } from '#app/domain/instalment-plan/item-share.ts'
import { oneMissUnder } from '#app/domain/letter-facts.ts'
import { type Holiday } from '#app/domain/parameters/parameters.ts'
import { workingDaysAfter } from '#app/domain/working-day.ts'
import { formatDate, formatDay, formatWon } from '#app/i18n/format.ts'
import { reliefName } from '#app/i18n/relief-words.ts'
import { attributionName, taxName } from '#app/i18n/tax-words.ts'
import { type KeptPlan } from './plan-of-case.server.ts'
import { type ScheduleView, scheduleView } from './schedule-view.server.ts'
import { type Words } from './words.ts'

export type NextPayment = {
	number: number
	day: string
	amount: string
	/** Working days until then; null once the day has passed. */
	left: number | null
	/** What of it goes to which tax, while nothing of it has come. */
	shares: { itemNo: string; name: string; amount: string; paymentNumber: string | null }[]
}

export type PlanView = {
	id: string
	relief: string
	state: 'active' | 'completed' | 'defaulted'
	/** It is over though not all of it was paid: nothing is owed any more. */
	isSettled: boolean
	asOf: string | null
	next: NextPayment | null
	short: { day: string; left: string } | null
	oneMiss: ReturnType<typeof oneMissUnder>
	schedule: ScheduleView
}

type Now = { on: CalendarDate; holidays: readonly Holiday[] }

/** A plan in the words of the person who keeps it. */
export function planView(kept: KeptPlan, now: Now, words: Words): PlanView {
	const { plan, instalments, asOf } = kept
	const short = instalments.find(({ state }) => state === 'missed' || state === 'part-paid')
	const { language } = words
	return {
		id: plan.id,
		relief: reliefName(words.t, plan.relief),
		state: plan.state === 'completed' || plan.state === 'defaulted' ? plan.state : 'active',
		isSettled: instalments.some(({ state }) => state === 'settled'),
		asOf: asOf ? formatDate(asOf, language) : null,
		next: plan.state === 'active' ? nextPayment(kept, now, words) : null,
		short: short
			? {
					day: formatDay(short.dueOn, language),
					left: formatWon(short.amount - short.paid, language),
				}
			: null,
		oneMiss: oneMissUnder(plan.relief),
		schedule: scheduleView(plan.schedule, words, instalments),
	}
}

function nextPayment(kept: KeptPlan, { on, holidays }: Now, words: Words): NextPayment | null {
	const row = kept.instalments.find(({ paid, amount }) => paid < amount)
	if (!row) return null
	const reckoned = kept.plan.schedule.instalments.find(({ number }) => number === row.number)
	return {
		number: row.number,
		day: formatDay(row.dueOn, words.language),
		amount: formatWon(row.amount - row.paid, words.language),
		left: row.dueOn < on ? null : workingDaysAfter(on, row.dueOn, holidays),
		shares:
			row.paid === 0
				? (reckoned?.shares ?? []).flatMap((share) => shareView(share, kept, words))
				: [],
	}
}

function shareView(share: ItemShare, { items }: KeptPlan, { t, language }: Words) {
	const item = items.find(({ itemNo }) => itemNo === share.itemId)
	if (!item) return []
	const { itemNo, taxCode, attribution, paymentNumber } = item
	const period = attributionName(t, readAttribution(attribution), attribution)
	const amount = formatWon(amountOf(share), language)
	return [{ itemNo, name: `${taxName(t, taxCode)} ${period}`, amount, paymentNumber }]
}
