import { type CalendarDate } from './calendar-date.ts'
import { findFigureOn, type Parameters } from './parameters/parameters.ts'
import { type Won } from './won.ts'

/** One kind of thing that may not be seized. */
export type ProtectedThing = {
	key: string
	article: string
	/** Up to here, or below it; null where the law sets no sum, or none is on file for the day. */
	limit: { amount: Won; bound: 'up-to' | 'below' } | null
	/** The part of it that is protected where not all is. */
	share: string | null
}

type Row = { key: string; article: string; limit?: string; below?: true; share?: string }

// 국세징수법 §41, 같은 법 시행령 §31; what a household and one who works for a living may have.
const rows: readonly Row[] = [
	{ key: 'household-goods', article: '국세징수법 §41 1호' },
	{ key: 'three-months-food-and-fuel', article: '국세징수법 §41 2호' },
	{ key: 'school-things', article: '국세징수법 §41 9호' },
	{ key: 'farming-things', article: '국세징수법 §41 11호' },
	{ key: 'fishing-things', article: '국세징수법 §41 12호' },
	{ key: 'tools-of-work', article: '국세징수법 §41 13호' },
	{ key: 'aids-and-small-car', article: '국세징수법 §41 14호' },
	{ key: 'death-and-injury-benefits', article: '국세징수법 §41 16호' },
	{ key: 'small-rent-deposit', article: '국세징수법 §41 17호, 주택임대차보호법 §8' },
	{
		...{ key: 'deposits', article: '국세징수법 시행령 §31①' },
		...{ limit: 'protected.deposit-below', below: true },
	},
	{
		...{ key: 'death-insurance', article: '국세징수법 시행령 §31①1' },
		limit: 'protected.death-insurance',
	},
	{ key: 'treatment-insurance', article: '국세징수법 시행령 §31①2가' },
	{
		...{ key: 'other-injury-insurance', article: '국세징수법 시행령 §31①2나' },
		share: 'protected.injury-insurance-share',
	},
	{
		...{ key: 'insurance-refund', article: '국세징수법 시행령 §31①3' },
		limit: 'protected.insurance-refund',
	},
	{
		...{ key: 'insurance-maturity', article: '국세징수법 시행령 §31①4' },
		limit: 'protected.insurance-maturity',
	},
	{
		...{ key: 'wages', article: '국세징수법 §42①②' },
		...{ limit: 'protected.wage-least', share: 'protected.wage-share' },
	},
	{ key: 'severance', article: '국세징수법 §42③', share: 'protected.severance-share' },
]

/** What may not be seized, in the order of the law; the sums are those of the day. */
export function protectedThings(on: CalendarDate, parameters: Parameters): ProtectedThing[] {
	const valueOf = (key: string | undefined) =>
		key === undefined ? undefined : findFigureOn(parameters, key, on)?.value
	return rows.map(({ key, article, limit, below, share }) => {
		const amount = valueOf(limit)
		const bound = below ? ('below' as const) : ('up-to' as const)
		return {
			key,
			article,
			limit: amount === undefined ? null : { amount: Number(amount), bound },
			share: valueOf(share) ?? null,
		}
	})
}
