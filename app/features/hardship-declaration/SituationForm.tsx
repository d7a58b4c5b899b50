import { useTranslation } from '#app/i18n/use-translation.ts'
import type * as z from 'zod/mini'
import { type Answers } from '#app/domain/declaration.ts'
import { hardshipCauses } from '#app/domain/hardship.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Checkboxes } from '#app/ui/Checkboxes.tsx'
import { Radios } from '#app/ui/Radios.tsx'
import { Textarea } from '#app/ui/Textarea.tsx'
import { QuestionForm } from '#app/ui/QuestionForm.tsx'
import { situationForm, situationNoteLimit } from './situation-form.schema.ts'

type Input = z.input<typeof situationForm>
type SituationFormProps = { answer: Answers['situation']; reply: FormReply<Input> | undefined }

export function SituationForm({ answer, reply }: SituationFormProps) {
	const { t } = useTranslation('hardship-declaration')
	const { text, choice, error, errors, refusals, onSubmit } = useProgressiveForm(situationForm, {
		initial: initialOf(answer),
		reply,
	})
	return (
		<QuestionForm errors={errors} refusals={refusals} onSubmit={onSubmit}>
			<Checkboxes
				name="causes"
				label={t('causes.label')}
				hint={t('causes.hint')}
				error={error('causes')}
				field={choice('causes')}
				options={hardshipCauses.map((cause) => ({ value: cause, label: t(`causes.${cause}`) }))}
			/>
			<Radios
				name="treatment"
				label={t('treatment.label')}
				hint={t('treatment.hint')}
				optional
				inline
				field={choice('treatment')}
				options={(['yes', 'no', 'unknown'] as const).map((value) => ({
					value,
					label: t(`treatment.${value}`),
				}))}
			/>
			<Textarea
				name="note"
				label={t('note.label')}
				hint={t('note.hint')}
				optional
				limit={situationNoteLimit}
				error={error('note')}
				field={text('note')}
			/>
		</QuestionForm>
	)
}

function initialOf(answer: Answers['situation']): Input {
	const known = answer?.treatmentSixMonths
	return {
		causes: [...(answer?.causes ?? [])],
		treatment: known === true ? 'yes' : known === false ? 'no' : '',
		note: answer?.note ?? '',
	}
}
