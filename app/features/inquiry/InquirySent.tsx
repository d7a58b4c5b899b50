import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { ConfirmationPanel } from '#app/ui/ConfirmationPanel.tsx'
import { SummaryList } from '#app/ui/SummaryList.tsx'
import { Written } from '#app/ui/Written.tsx'
import { WaitingText } from './InquiryNote.tsx'
import { type InquiryView } from './inquiry-view.server.ts'

/** A question that waits for its answer: what was sent, to whom, until when. */
export function InquirySent({ inquiry, of }: { inquiry: InquiryView; of: string }) {
	const { t } = useTranslation('inquiry')
	return (
		<div className="width page">
			<div className="page__reading">
				<ConfirmationPanel title={t('sent.title')}>
					<p>{of}</p>
				</ConfirmationPanel>
				<WaitingText inquiry={inquiry} />
				<p>{t('sent.next')}</p>
				<SummaryList
					rows={[
						{ key: t('about.label'), value: t(`about.${inquiry.about}`) },
						{ key: t('waiting.title'), value: <Written as="blockquote" words={inquiry.text} /> },
					]}
				/>
				<LinkButton href="/arrears">{t('sent.back')}</LinkButton>
			</div>
		</div>
	)
}
