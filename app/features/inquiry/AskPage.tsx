import { useTranslation } from '#app/i18n/use-translation.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'
import { Page } from '#app/ui/Page.tsx'
import { AnsweredBefore } from './AnsweredBefore.tsx'
import { type Asking } from './asking.server.ts'
import { BeforeSending } from './BeforeSending.tsx'
import { InquiryForm } from './InquiryForm.tsx'
import { type InquiryInput } from './inquiry-form.schema.ts'
import { InquirySent } from './InquirySent.tsx'

type AskPageProps = {
	asking: Asking
	reply: FormReply<InquiryInput> | undefined
	refusal: 'already_open' | 'sent_differently' | undefined
}

export function AskPage({ asking, reply, refusal }: AskPageProps) {
	const { t } = useTranslation('inquiry')
	const { of, office, dueOn, waiting, answered, formKey } = asking
	const refused = refusal && (
		<NotificationBanner tone="caution" announce title={t(`refusal.${refusal}`)} />
	)
	if (waiting) {
		return (
			<>
				{refused && <div className="width">{refused}</div>}
				<InquirySent inquiry={waiting} of={of} />
			</>
		)
	}
	return (
		<Page title={t('title')} caption={of} lead={t('lead', { office })} back="/arrears">
			{refused}
			<AnsweredBefore answered={answered} />
			<BeforeSending office={office} day={dueOn} />
			<InquiryForm formKey={formKey} reply={reply} />
			<p className="small quiet section">{t('know.appeal')}</p>
		</Page>
	)
}
