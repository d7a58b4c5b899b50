import { addDays, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type InstalmentPlan } from '#app/domain/instalment-plan/plan.ts'
import { type MadeItem } from '../population/item.ts'
import { type Paying } from './life-kinds.ts'

type Paid = { on: CalendarDate; share: number }

/** The items with what was paid on them up to the last day, instalment by instalment; all paid, they are done with. */
export function payPlan(
	items: readonly MadeItem[],
	{ instalments }: InstalmentPlan,
	paying: Paying,
	asOf: CalendarDate,
): MadeItem[] {
	const due = instalments.filter(({ dueOn }) => addDays(dueOn, -1) <= asOf)
	const kept = due.flatMap(({ dueOn, shares }, index) => {
		const { on, share } = howPaid(paying, dueOn, index, due.length)
		if (share === 0 || on > asOf) return []
		return shares.map((of) => ({ on, itemNo: of.itemId, amount: share * amountOf(of) }))
	})
	const isDone =
		kept.length > 0 && kept.length === instalments.flatMap(({ shares }) => shares).length
	return items.map((made) => {
		const itemNo = String(made.item.item_no)
		const payments = kept
			.filter((paid) => paid.itemNo === itemNo)
			.map(({ on, amount }, at) => ({
				payment_no: `P-${itemNo}-${at + 1}`,
				item_no: itemNo,
				paid_on: on,
				amount_won: Math.floor(amount),
				channel: 'virtual-account',
				cancelled: 'n',
			}))
		const status = isDone && paying === 'in-time' ? 'paid' : 'open'
		return { ...made, item: { ...made.item, status }, payments }
	})
}

function howPaid(paying: Paying, dueOn: CalendarDate, index: number, due: number): Paid {
	const isLast = index === due - 1
	switch (paying) {
		case 'in-time':
			return { on: dueOn, share: 1 }
		case 'late-once':
			return { on: index === 1 ? addDays(dueOn, 9) : dueOn, share: 1 }
		case 'partly':
			return { on: dueOn, share: isLast ? 0.5 : 1 }
		case 'stops':
			return { on: dueOn, share: index === 0 && due > 1 ? 1 : 0 }
		case 'never':
			return { on: dueOn, share: 0 }
	}
}

function amountOf({
	ofTax,
	ofSurcharge,
	ofCost,
}: {
	ofTax: number
	ofSurcharge: number
	ofCost: number
}) {
	return ofTax + ofSurcharge + ofCost
}
