import { useTranslation } from '#app/i18n/use-translation.ts'
import type * as z from 'zod/mini'
import { type Answers } from '#app/domain/declaration.ts'
import { restartSupports } from '#app/domain/eligibility/eligibility-person.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Checkboxes } from '#app/ui/Checkboxes.tsx'
import { QuestionForm } from '#app/ui/QuestionForm.tsx'
import { supportForm } from './support-form.schema.ts'

type SupportFormProps = {
	answer: Answers['support']
	reply: FormReply<z.input<typeof supportForm>> | undefined
}

export function SupportForm({ answer, reply }: SupportFormProps) {
	const { t } = useTranslation('hardship-declaration')
	const { choice, error, errors, refusals, onSubmit } = useProgressiveForm(supportForm, {
		initial: { given: [...(answer?.given ?? [])] },
		reply,
	})
	return (
		<QuestionForm errors={errors} refusals={refusals} onSubmit={onSubmit}>
			<Checkboxes
				name="given"
				label={t('support.label')}
				hint={t('support.hint')}
				error={error('given')}
				field={choice('given')}
				options={restartSupports.map((value) => ({ value, label: t(`support.${value}`) }))}
			/>
		</QuestionForm>
	)
}
