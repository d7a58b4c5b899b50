import { useTranslation } from '#app/i18n/use-translation.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'
import { Written } from '#app/ui/Written.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { type AnswerInput } from './inquiry-form.schema.ts'
import { type StaffInquiryView } from './StaffInquiryPage.tsx'

type AnswerPartProps = {
	answer: StaffInquiryView['answer']
	formKey: string
	reply: FormReply<AnswerInput> | undefined
	refusal: 'answered_meanwhile' | 'sent_differently' | undefined
}

/** The form for an answer; where somebody else answered first, who, when, and the words not lost. */
export function AnswerPart({ answer, formKey, reply, refusal }: AnswerPartProps) {
	const { t } = useTranslation('inquiry')
	if (!answer) return <AnswerForm formKey={formKey} reply={reply} />
	if (!refusal) return null
	const meanwhile = { name: answer.by, at: answer.at }
	return (
		<>
			<NotificationBanner
				tone="caution"
				announce
				title={t(`staff.refusal.${refusal}`, meanwhile)}
			/>
			{reply?.values.text && <Written as="blockquote" words={reply.values.text} />}
		</>
	)
}
