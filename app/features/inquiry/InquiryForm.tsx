import { useTranslation } from '#app/i18n/use-translation.ts'
import { inquiryLength, inquirySubjects } from '#app/domain/inquiry.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Button } from '#app/ui/Button.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx'
import { IdempotencyField } from '#app/ui/IdempotencyField.tsx'
import { Radios } from '#app/ui/Radios.tsx'
import { Textarea } from '#app/ui/Textarea.tsx'
import { inquiryForm, type InquiryInput } from './inquiry-form.schema.ts'

type InquiryFormProps = { formKey: string; reply: FormReply<InquiryInput> | undefined }

export function InquiryForm({ formKey, reply }: InquiryFormProps) {
	const { t } = useTranslation('inquiry')
	const { text, choice, error, errors, refusals, onSubmit } = useProgressiveForm(inquiryForm, {
		initial: { text: '' },
		reply,
	})
	return (
		<form method="post" noValidate onSubmit={onSubmit}>
			<CsrfField />
			<IdempotencyField value={formKey} />
			<ErrorSummary errors={errors} refusals={refusals} />
			<Radios
				name="about"
				label={t('about.label')}
				error={error('about')}
				field={choice('about')}
				options={inquirySubjects.map((value) => ({ value, label: t(`about.${value}`) }))}
			/>
			<Textarea
				name="text"
				rows={8}
				label={t('text.label')}
				hint={t('text.hint')}
				limit={inquiryLength.most}
				error={error('text')}
				field={text('text')}
			/>
			<Button>{t('send')}</Button>
		</form>
	)
}
