import { useTranslation } from '#app/i18n/use-translation.ts'
import type * as z from 'zod/mini'
import { planShapes } from '#app/domain/instalment-plan/plan-shape.ts'
import { type ProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Checkboxes } from '#app/ui/Checkboxes.tsx'
import { Details } from '#app/ui/Details.tsx'
import { MoneyField } from '#app/ui/MoneyField.tsx'
import { Radios } from '#app/ui/Radios.tsx'
import { monthsOfYear, type planForm } from './plan-form.schema.ts'

type PlanShapeFieldsProps = Pick<
	ProgressiveForm<z.input<typeof planForm>>,
	'text' | 'choice' | 'error'
> & {
	/** Another shape than the even one was chosen before. */
	used: boolean
}

/** Not everybody earns the same each month: folded, since an even plan is what most want. */
export function PlanShapeFields({ text, choice, error, used }: PlanShapeFieldsProps) {
	const { t } = useTranslation('instalment-plan')
	const isWrong = Boolean(error('months') ?? error('firstAmount') ?? error('shape'))
	return (
		<Details summary={t('shape.summary')} open={used || isWrong}>
			<Radios
				name="shape"
				label={t('shape.label')}
				error={error('shape')}
				field={choice('shape')}
				options={planShapes.map((value) => ({
					value,
					label: t(`shape.${value}`),
					hint: t(`shape.${value}-hint`),
				}))}
			/>
			<Checkboxes
				name="months"
				label={t('months.label')}
				hint={t('months.hint')}
				inline
				error={error('months')}
				field={choice('months')}
				options={monthsOfYear.map((value) => ({ value, label: t(`months.month-${value as '1'}`) }))}
			/>
			<MoneyField
				name="firstAmount"
				label={t('firstAmount.label')}
				hint={t('firstAmount.hint')}
				error={error('firstAmount')}
				field={text('firstAmount')}
			/>
		</Details>
	)
}
