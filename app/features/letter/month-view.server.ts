import { type MonthTold } from '#app/domain/letter-month.ts'
import { formatWon } from '#app/i18n/format.ts'
import { type Words } from './words.ts'

export type MonthView = {
	rows: {
		key: MonthTold['rows'][number]['key']
		amount: string
		less: boolean
		source: 'declared' | 'policy'
	}[]
	left: string
	isShort: boolean
	asked: string
	possible: string
	/** Null where the month carries what was asked. */
	shortfall: string | null
	offered: string | null
	policy: { median: string; share: string }
}

/** The month a plan was weighed against, in words. */
export function monthView(month: MonthTold | null, { language }: Words): MonthView | null {
	if (!month) return null
	const won = (amount: number) => formatWon(Math.abs(amount), language)
	const { rows, left, asked, available, shortfall, offered, livingCost } = month
	return {
		rows: rows.map(({ key, amount, basis }) => ({
			...{ key, amount: won(amount), less: amount < 0 },
			source: basis === 'policy' ? 'policy' : 'declared',
		})),
		...{ left: won(left), isShort: left < 0, asked: won(asked), possible: won(available) },
		shortfall: shortfall > 0 ? won(shortfall) : null,
		offered: offered === null ? null : won(offered),
		policy: {
			median: won(livingCost.median),
			share: String(Number(livingCost.share.value) * 100),
		},
	}
}
