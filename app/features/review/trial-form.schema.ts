import * as z from 'zod/mini'
import { isCalendarDate } from '#app/domain/calendar-date.ts'
import { type Tried } from '#app/domain/decision/trial.ts'
import { readPayDay, writtenPayDays } from '#app/domain/instalment-plan/written-pay-day.ts'
import { reliefs } from '#app/domain/relief.ts'
import { readAmount, type Won } from '#app/domain/won.ts'
import { amountMessage } from '#app/i18n/amount-message.ts'
import { typedDate } from '#app/platform/typed-date.ts'
import { readWhole } from '#app/platform/typed-number.ts'
import { refuseField, typedText } from '#app/platform/typed-text.ts'

export const triedAnswers = ['resident', 'honestTaxpayer', 'taxInvestigation'] as const

const found = z._default(z.enum(['', 'yes', 'no']), '')

const fields = z.object({
	relief: z.enum(reliefs, 'review:trial.relief-missing'),
	count: typedText(),
	monthly: typedText(),
	payDay: z._default(z.enum(writtenPayDays), '25'),
	firstDueOn: typedDate({ invalid: 'decision:offer.first-invalid' }),
	property: typedText(),
	resident: found,
	honestTaxpayer: found,
	taxInvestigation: found,
})

type Fields = z.output<typeof fields>

export const trialForm = z.pipe(
	fields,
	z.transform((typed: Fields, context): Tried => {
		const amountOf = (field: 'monthly' | 'property'): Won | undefined => {
			if (typed[field] === '') return undefined
			const { won, problem } = readAmount(typed[field])
			if (problem === 'zero') return 0
			if (problem)
				refuseField(context, amountMessage(problem, 'review:trial.amount-invalid'), field)
			return won
		}
		const count = readWhole(typed.count, 'times', { least: 1, most: 99 })
		if (typed.count !== '' && !count) refuseField(context, 'review:trial.count-invalid', 'count')
		const monthly = amountOf('monthly')
		if (count && monthly) refuseField(context, 'review:trial.size-twice', 'count')
		const property = amountOf('property')
		const said = triedAnswers.filter((fact) => typed[fact] !== '')
		return {
			relief: typed.relief,
			findings: {
				...Object.fromEntries(said.map((fact) => [fact, typed[fact] === 'yes'])),
				...(property !== undefined && { property, propertyThen: property, propertySince: 0 }),
			},
			size: monthly ? { monthly } : count ? { count } : null,
			payDay: readPayDay(typed.payDay) ?? 'end',
			firstDueOn: isCalendarDate(typed.firstDueOn) ? typed.firstDueOn : null,
		}
	}),
)

export type TrialInput = z.input<typeof trialForm>
