import { wilfulSigns } from '#app/domain/classification.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type ProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Checkboxes } from '#app/ui/Checkboxes.tsx'
import { Radios } from '#app/ui/Radios.tsx'
import { type ClassificationInput } from './classification-form.schema.ts'

type NotedFieldsProps = Pick<ProgressiveForm<ClassificationInput>, 'choice' | 'error'>

/** What only the officer can have found; the suggestion hangs on it. */
export function NotedFields({ choice, error }: NotedFieldsProps) {
	const { t } = useTranslation('review')
	return (
		<>
			<Checkboxes
				name="wilfulSigns"
				label={t('classification.signs')}
				hint={t('classification.signs-hint')}
				error={error('wilfulSigns')}
				field={choice('wilfulSigns')}
				options={wilfulSigns.map((value) => ({ value, label: t(`wilful.${value}`) }))}
			/>
			<Radios
				name="knew"
				label={t('classification.knew')}
				inline
				error={error('knew')}
				field={choice('knew')}
				options={(['', 'yes', 'no'] as const).map((value) => ({
					value,
					label: t(`classification.knew-${value || 'open'}`),
				}))}
			/>
		</>
	)
}
