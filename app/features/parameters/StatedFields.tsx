import { useTranslation } from '#app/i18n/use-translation.ts'
import { type ProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { type ChoiceBinding } from '#app/ui/choice-option.ts'
import { Checkboxes } from '#app/ui/Checkboxes.tsx'
import { Textarea } from '#app/ui/Textarea.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import { type FigureInput, mostOf } from './change-form.schema.ts'

type Bindings = Pick<ProgressiveForm<FigureInput>, 'text' | 'choice' | 'error'>
type StatedName = 'article' | 'source' | 'reason' | 'isCorrection' | 'correction'

type StatedFieldsProps = {
	form: {
		text: (name: StatedName) => Omit<ReturnType<Bindings['text']>, 'name'>
		choice: (name: StatedName) => ChoiceBinding
		error: (name: StatedName) => ReturnType<Bindings['error']>
	}
}

/** What every proposal says: by which article, read where, why, and why a day that has passed. */
export function StatedFields({ form: { text, choice, error } }: StatedFieldsProps) {
	const { t } = useTranslation('parameters')
	return (
		<>
			<TextField
				name="article"
				limit={mostOf.article}
				label={t('form.article')}
				error={error('article')}
				field={text('article')}
			/>
			<TextField
				name="source"
				limit={mostOf.source}
				label={t('form.source')}
				hint={t('form.source-hint')}
				error={error('source')}
				field={text('source')}
			/>
			<Textarea
				name="reason"
				limit={mostOf.reason}
				rows={3}
				label={t('form.reason')}
				hint={t('form.reason-hint')}
				error={error('reason')}
				field={text('reason')}
			/>
			<Checkboxes
				name="isCorrection"
				label={t('form.correction')}
				error={error('isCorrection')}
				field={choice('isCorrection')}
				options={[
					{ value: 'yes', label: t('form.is-correction'), hint: t('form.is-correction-hint') },
				]}
			/>
			<Textarea
				name="correction"
				limit={mostOf.correction}
				rows={2}
				label={t('form.correction-reason')}
				optional
				error={error('correction')}
				field={text('correction')}
			/>
		</>
	)
}
