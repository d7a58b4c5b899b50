import { useMemo } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { boundsOf, type ParameterKind } from '#app/domain/parameters/parameter-kind.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { namedBy } from '#app/i18n/named-by.ts'
import { datePartsOf } from '#app/platform/typed-date.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { DateField } from '#app/ui/DateField.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import { type Sent } from './act-on-parameters.server.ts'
import { figureForm, type FigureInput } from './change-form.schema.ts'
import { ChangeFormFrame } from './ChangeFormFrame.tsx'
import { changeLabels } from './field-labels.ts'
import { StatedFields } from './StatedFields.tsx'

export type FigureFormView = {
	formKey: string
	kind: ParameterKind
	/** The value of today, as one would type it, and its article. */
	value: string
	article: string
	/** Whether the value has a last day, so that another may be named. */
	ends: boolean
}

type FigureFormProps = { view: FigureFormView; sent: Sent<FigureInput> | undefined }

export function FigureForm({ view, sent }: FigureFormProps) {
	const { t, i18n } = useTranslation('parameters')
	const schema = useMemo(() => figureForm(view.kind), [view.kind])
	const { text, choice, error, errors, refusals, onSubmit } = useProgressiveForm(schema, {
		initial: {
			...{ value: view.value, article: view.article, from: datePartsOf(''), to: datePartsOf('') },
		},
		reply: sent?.reply,
	})
	const bounds = boundsOf(view.kind)
	const between =
		bounds &&
		t('form.value-between', {
			least: formatNumber(bounds.least),
			most: formatNumber(bounds.most),
		})
	return (
		<ChangeFormFrame
			formKey={view.formKey}
			errors={errors}
			refusals={refusals}
			nameOf={namedBy(changeLabels, i18n.t)}
			onSubmit={onSubmit}
		>
			<TextField
				name="value"
				width="medium"
				label={t('form.value')}
				hint={[t(`form.value-hint.${view.kind}`), between].filter(Boolean).join(' ')}
				error={error('value')}
				field={text('value')}
			/>
			<DateField
				name="from"
				label={t('form.from')}
				hint={t('form.from-hint')}
				error={error('from')}
				field={(part) => text(`from.${part}`)}
			/>
			{view.ends && (
				<DateField
					name="to"
					label={t('form.to')}
					hint={t('form.to-hint')}
					optional
					error={error('to')}
					field={(part) => text(`to.${part}`)}
				/>
			)}
			<StatedFields form={{ text, choice, error }} />
		</ChangeFormFrame>
	)
}
