import * as z from 'zod/mini'
import { type CalendarDate, isCalendarDate } from '#app/domain/calendar-date.ts'
import { type RestartAnswer } from '#app/domain/declaration.ts'
import { type RestartKind } from '#app/domain/eligibility/eligibility-person.ts'
import { readAmount } from '#app/domain/won.ts'
import { amountMessage } from '#app/i18n/amount-message.ts'
import { typedDate } from '#app/platform/typed-date.ts'
import { readWhole } from '#app/platform/typed-number.ts'
import { refuseField, typedText } from '#app/platform/typed-text.ts'
import { notPast } from './past-day.ts'

export type BegunKind = Exclude<RestartKind, 'none'>

const invalid = 'hardship-declaration:began-on.invalid'

const fields = z.object({
	closedOn: typedDate({ invalid }),
	registeredOn: typedDate({ invalid }),
	startedOn: typedDate({ missing: 'hardship-declaration:began-on.missing', invalid }),
	workDays: typedText(),
	pay: typedText(),
	insuredMonths: typedText(),
})

type Fields = z.output<typeof fields>
type Refuse = (field: keyof Fields, message: string) => void

/**
 * What was begun decides what is asked about it; `today` is `2026-11-23`. `closedOn` is the day told on
 * the page on the business, which a day typed here goes before.
 */
export function restartForm(today: string, kind: BegunKind, closedOn: string | null = null) {
	return z.pipe(
		fields,
		z.transform((typed: Fields, context): RestartAnswer => {
			const refuse: Refuse = (field, message) => refuseField(context, message, field)
			for (const field of ['closedOn', 'registeredOn', 'startedOn'] as const) {
				const problem = notPast(typed[field], today)
				if (problem === 'future') refuse(field, 'hardship-declaration:closed-on.future')
				if (problem === 'invalid') refuse(field, invalid)
			}
			const closed = (kind === 'business' && typed.closedOn) || closedOn
			if (closed && notPast(typed.startedOn, today) === undefined && typed.startedOn < closed) {
				refuse('startedOn', 'hardship-declaration:began-on.before-closing')
			}
			return { ...untold, kind, startedOn: dayOf(typed.startedOn), ...readers[kind](typed, refuse) }
		}),
	)
}

const untold = {
	...{ closedOn: null, registeredOn: null, workDaysAMonth: null, payAMonth: null },
	...{ sameEmployer: null, insuredMonths: null, propertyThen: null, securedThen: null },
}

const readers: Record<BegunKind, (typed: Fields, refuse: Refuse) => Partial<RestartAnswer>> = {
	business: ({ closedOn, registeredOn }) => ({
		closedOn: dayOf(closedOn),
		registeredOn: dayOf(registeredOn),
	}),
	// The day asked for is the first day with the present employer.
	employment: ({ workDays, pay }, refuse) => ({
		workDaysAMonth: wholeOf(workDays, 31, 'workDays', refuse),
		payAMonth: amountOf(pay, refuse),
		sameEmployer: true,
	}),
	'insured-work': ({ insuredMonths }, refuse) => ({
		insuredMonths: wholeOf(insuredMonths, 999, 'insuredMonths', refuse),
	}),
}

function dayOf(written: string): CalendarDate | null {
	return isCalendarDate(written) ? written : null
}

function wholeOf(
	written: string,
	most: number,
	field: 'workDays' | 'insuredMonths',
	refuse: Refuse,
): number | null {
	if (written === '') return null
	const number = readWhole(written, field === 'workDays' ? 'day' : 'times', { least: 0, most })
	if (number === undefined) refuse(field, `hardship-declaration:${field}.error`)
	return number ?? null
}

function amountOf(written: string, refuse: Refuse): number | null {
	if (written === '') return null
	const { won, problem } = readAmount(written)
	if (problem === 'zero') return 0
	if (problem) refuse('pay', amountMessage(problem, 'hardship-declaration:won.error'))
	return won ?? null
}
