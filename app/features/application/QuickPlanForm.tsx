import { useTranslation } from '#app/i18n/use-translation.ts'
import type * as z from 'zod/mini'
import { type PayDay, type PlanWish } from '#app/domain/declaration.ts'
import { readWon, type Won } from '#app/domain/won.ts'
import { formatNumber, formatWon } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { MoneyField } from '#app/ui/MoneyField.tsx'
import { QuestionForm } from '#app/ui/QuestionForm.tsx'
import { Radios } from '#app/ui/Radios.tsx'
import { Select } from '#app/ui/Select.tsx'
import { payDays, quickPlanForm } from './quick-plan-form.schema.ts'

type Input = z.input<typeof quickPlanForm>
type QuickPlanFormProps = {
	answer: PlanWish | undefined
	/** What each number of months comes to. */
	paces: readonly { count: number; monthly: Won }[]
	reply: FormReply<object> | undefined
}

export function QuickPlanForm({ answer, paces, reply }: QuickPlanFormProps) {
	const { t } = useTranslation('application')
	const language = useLanguage()
	const { text, choice, error, errors, refusals, onSubmit } = useProgressiveForm<Input, unknown>(
		quickPlanForm,
		{ initial: initialOf(answer), reply },
	)
	const dayName = (day: PayDay) =>
		day === 'end' ? t('quick-plan.pay-day.end') : t('quick-plan.pay-day.day', { day })

	function readBack(typed: string): string | undefined {
		const amount = readWon(typed)
		return amount === undefined ? undefined : formatWon(amount, language)
	}

	return (
		<QuestionForm errors={errors} refusals={refusals} onSubmit={onSubmit}>
			<Radios
				name="pace"
				label={t('quick-plan.pace.label')}
				error={error('pace')}
				field={choice('pace')}
				options={[
					...paces.map(({ count, monthly }) => ({
						value: String(count),
						label: count === 1 ? t('quick-plan.pace.once') : t('quick-plan.pace.months', { count }),
						hint: t(count === 1 ? 'quick-plan.pace.once-hint' : 'quick-plan.pace.months-hint', {
							amount: formatWon(monthly, language),
						}),
					})),
					{ value: 'amount', label: t('quick-plan.pace.amount') },
				]}
			/>
			<MoneyField
				name="monthly"
				label={t('quick-plan.monthly.label')}
				hint={t('quick-plan.monthly.hint')}
				error={error('monthly')}
				field={text('monthly')}
				readBack={readBack}
			/>
			<Select
				name="payDay"
				label={t('quick-plan.pay-day.label')}
				hint={t('quick-plan.pay-day.hint')}
				withEmpty
				error={error('payDay')}
				field={text('payDay')}
				options={payDays.map((day) => ({ value: String(day), label: dayName(day) }))}
			/>
		</QuestionForm>
	)
}

function initialOf(answer: PlanWish | undefined): Input {
	if (!answer) return { pace: '', monthly: '', payDay: '' }
	return {
		pace: answer.count === undefined ? 'amount' : String(answer.count),
		monthly: answer.monthly === undefined ? '' : formatNumber(answer.monthly),
		payDay: String(answer.payDay),
	}
}
