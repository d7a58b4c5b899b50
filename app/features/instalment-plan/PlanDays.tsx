import { useTranslation } from '#app/i18n/use-translation.ts'
import type * as z from 'zod/mini'
import { type ProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Radios } from '#app/ui/Radios.tsx'
import { Select } from '#app/ui/Select.tsx'
import { payDays, type planForm } from './plan-form.schema.ts'

type PlanDaysProps = Pick<ProgressiveForm<z.input<typeof planForm>>, 'text' | 'choice' | 'error'>

/** On which day of the month, and from when. */
export function PlanDays({ text, choice, error }: PlanDaysProps) {
	const { t } = useTranslation('instalment-plan')
	return (
		<>
			<Select
				name="payDay"
				label={t('pay-day.label')}
				hint={t('pay-day.hint')}
				error={error('payDay')}
				field={text('payDay')}
				options={payDays.map((day) => ({
					value: String(day),
					label: day === 'end' ? t('pay-day.end') : t('pay-day.day', { day }),
				}))}
			/>
			<Radios
				name="first"
				label={t('first.label')}
				inline
				error={error('first')}
				field={choice('first')}
				options={(['next', 'after'] as const).map((value) => ({
					value,
					label: t(`first.${value}`),
				}))}
			/>
		</>
	)
}
