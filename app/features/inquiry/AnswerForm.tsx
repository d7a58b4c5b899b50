import { useTranslation } from '#app/i18n/use-translation.ts'
import { inquiryLength } from '#app/domain/inquiry.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Button } from '#app/ui/Button.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx'
import { IdempotencyField } from '#app/ui/IdempotencyField.tsx'
import { Textarea } from '#app/ui/Textarea.tsx'
import { answerForm, type AnswerInput } from './inquiry-form.schema.ts'

type AnswerFormProps = { formKey: string; reply: FormReply<AnswerInput> | undefined }

export function AnswerForm({ formKey, reply }: AnswerFormProps) {
	const { t } = useTranslation('inquiry')
	const { text, error, errors, refusals, onSubmit } = useProgressiveForm(answerForm, {
		initial: { text: '' },
		reply,
	})
	return (
		<form method="post" noValidate onSubmit={onSubmit}>
			<CsrfField />
			<IdempotencyField value={formKey} />
			<ErrorSummary errors={errors} refusals={refusals} />
			<Textarea
				name="text"
				rows={8}
				label={t('staff.answer.label')}
				hint={t('staff.answer.hint')}
				limit={inquiryLength.most}
				error={error('text')}
				field={text('text')}
			/>
			<Button>{t('staff.answer.send')}</Button>
		</form>
	)
}
