import { type CalendarDate } from '../calendar-date.ts'
import { figureOn } from '../parameters/parameters.ts'
import { isInArrears } from '../payment-deadline.ts'
import { rollForward } from '../working-day.ts'
import { owedOf } from './account.ts'
import { averageBelow } from './average-receipts.ts'
import { type Reason, testOf } from './eligibility-answer.ts'
import { type Facts } from './facts.ts'

type Relief = 'restart-deferral' | 'restart-extension'

const laws: Record<Relief, { law: string; until: string }> = {
	'restart-deferral': { law: '조세특례제한법 §99의6①', until: '조세특례제한법 §99의6②' },
	'restart-extension': { law: '조세특례제한법 §99의8①', until: '조세특례제한법 §99의8①' },
}

/** Who is a 재기중소기업인: the tests both articles share. */
export function restartReasons(relief: Relief, facts: Facts): Reason[] {
	const { law, until } = laws[relief]
	const { on, person } = facts
	const { resident, restartSupport, taxOffence, taxInvestigation, bookkeeping } = person
	return [
		{
			key: 'within-application-period',
			article: until,
			met: on <= restartSunset(facts),
			fact: null,
		},
		testOf(resident, (lives) => lives, { key: 'domestic', article: law, fact: 'resident' }),
		testOf(restartSupport, (given) => given.length > 0, {
			key: 'restart-support',
			article: `${law}, 시행령 §99의6①`,
			fact: 'restartSupport',
		}),
		frequencyReason(facts, law),
		arrearsReason(facts, law),
		receiptsReason(facts, law),
		testOf(taxOffence, (found) => !found, {
			key: 'no-tax-offence',
			article: `${law}3`,
			fact: 'taxOffence',
		}),
		testOf(taxInvestigation, (found) => !found, {
			key: 'no-tax-investigation',
			article: `${law}4`,
			fact: 'taxInvestigation',
		}),
		testOf(bookkeeping, (kept) => kept, {
			key: 'books-kept',
			article: `${law}5, 시행령 §99의6⑦`,
			fact: 'bookkeeping',
		}),
	]
}

/** The last day to apply; applications end on a working day (국세기본법 §5①). */
export function restartSunset({ on, parameters }: Pick<Facts, 'on' | 'parameters'>): CalendarDate {
	const { value } = figureOn(parameters, 'restart.apply-until', on)
	return rollForward(value as CalendarDate, parameters.holidays)
}

// 시행령 §99의6④1: the yearly average over the years looked at.
function frequencyReason({ person, on, parameters }: Facts, law: string): Reason {
	const limit = Number(figureOn(parameters, 'restart.arrears-a-year', on).value)
	const years = Number(figureOn(parameters, 'restart.arrears-years', on).value)
	return testOf(person.arrearsInFiveYears, (times) => times < limit * years, {
		key: 'seldom-in-arrears',
		article: `${law}1, 시행령 §99의6④1`,
		fact: 'arrearsInFiveYears',
	})
}

// 시행령 §99의6④2: all arrears of the person, not only those asked about.
function arrearsReason({ items, person, on, parameters }: Facts, law: string): Reason {
	const { amount, limit } = restartMeasured({ items, person, on, parameters })
	const article = `${law}1, 시행령 §99의6④2`
	return { key: 'arrears-below-limit', article, met: amount < limit, fact: null }
}

export function restartMeasured({ items, person, on, parameters }: Facts) {
	const late = [...items, ...person.otherItems].filter((item) => isInArrears(item, on))
	const limit = Number(figureOn(parameters, 'restart.arrears-limit', on).value)
	return { amount: owedOf(late, on, parameters), limit }
}

// 시행령 §99의6⑤3: none for those whose debts were adjusted.
function receiptsReason({ person, on, parameters }: Facts, law: string): Reason {
	const { receipts, restartSupport } = person
	const of = {
		key: 'receipts-below-limit',
		article: `${law}2, 시행령 §99의6⑤`,
		fact: 'receipts',
	} as const
	if (restartSupport?.includes('debt-adjustment')) return { ...of, met: true }
	const limit = Number(figureOn(parameters, 'restart.receipts-limit', on).value)
	return testOf(receipts, (years) => averageBelow(years, limit), of)
}
