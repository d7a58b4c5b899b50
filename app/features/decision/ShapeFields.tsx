import { useTranslation } from '#app/i18n/use-translation.ts'
import { type FieldProblem } from '#app/platform/form-problems.ts'
import { MoneyField } from '#app/ui/MoneyField.tsx'
import { Select } from '#app/ui/Select.tsx'
import { type InputBinding, TextField } from '#app/ui/TextField.tsx'
import { offeredShapes } from './offered-shape.ts'

type Field = 'shape' | 'months' | 'firstAmount'

type ShapeFieldsProps = {
	under?: string
	text: (name: Field) => InputBinding
	error: (name: Field) => FieldProblem | undefined
	/** The shape the person chose, in words. */
	asked: string
}

/** Another shape than the one asked for, where paying otherwise fits better. */
export function ShapeFields({ under = '', text, error, asked }: ShapeFieldsProps) {
	const { t } = useTranslation('decision')
	const { name, defaultValue } = text('shape')
	return (
		<>
			<Select
				name={`${under}shape`}
				label={t('offer.shape-label')}
				hint={t('offer.shape', { shape: asked })}
				error={error('shape')}
				field={{ name, defaultValue }}
				options={offeredShapes.map((value) => ({ value, label: t(`offer.shape-${value}`) }))}
			/>
			<TextField
				name={`${under}months`}
				label={t('offer.months')}
				hint={t('offer.months-hint')}
				width="short"
				optional
				error={error('months')}
				field={text('months')}
			/>
			<MoneyField
				name={`${under}firstAmount`}
				label={t('offer.first-amount')}
				hint={t('offer.first-amount-hint')}
				optional
				error={error('firstAmount')}
				field={text('firstAmount')}
			/>
		</>
	)
}
