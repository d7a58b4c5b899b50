import { type Regime } from '#app/domain/surcharge/regime.ts'
import { type ItemSurcharge } from '#app/domain/surcharge/surcharge.ts'
import { type TraceRow } from '#app/domain/surcharge/trace.ts'
import { percent } from './percent.ts'
import { type Words } from './words.ts'

export type TraceRowView = {
	part: TraceRow['part']
	/** "2026년 4월 1일부터 2026년 11월 23일까지", or the one day. */
	period: string
	/** "42일", "3개월", "한 번" */
	span: string
	rate: string
	base: string
	amount: string
	article: string
}

/** The account of one item, worded: its rows sum to its total. */
export type TraceView = { regime: Regime; rows: TraceRowView[]; total: string }

export function traceView(
	{ regime, trace, surcharge }: Pick<ItemSurcharge, 'regime' | 'trace' | 'surcharge'>,
	words: Words,
): TraceView {
	const rows = trace.map((row) => ({
		part: row.part,
		period: words.days(row.from, row.to),
		span: spanOf(row, words),
		rate: rateOf(row, words),
		base: words.won(row.base),
		amount: words.won(row.amount),
		article: row.article,
	}))
	return { regime, rows, total: words.won(surcharge) }
}

function spanOf({ days, months }: TraceRow, { t }: Words): string {
	if (months !== undefined) return t('arrears:trace.months', { count: months })
	return days === undefined ? t('arrears:trace.single') : t('arrears:trace.days', { count: days })
}

function rateOf({ part, days, months, rate }: TraceRow, { t }: Words): string {
	if (part === 'demandCost') return t('arrears:trace.as-it-cost')
	if (months !== undefined) return t('arrears:trace.per-month', { rate: percent(rate) })
	if (days !== undefined) return t('arrears:trace.per-day', { rate: percent(rate) })
	return t('arrears:trace.once', { rate: percent(rate) })
}
