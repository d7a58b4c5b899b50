import { useTranslation } from '#app/i18n/use-translation.ts'
import { Details } from '#app/ui/Details.tsx'
import { StatusTag } from '#app/ui/StatusTag.tsx'
import { Written } from '#app/ui/Written.tsx'
import { type InquiryView } from './inquiry-view.server.ts'

type InquiryNoteProps = {
	inquiry: InquiryView
	/** The heading that fits where the note stands. */
	heading: 'h2' | 'h4'
}

/** A question about one tax and, once there, its answer. */
export function InquiryNote({ inquiry, heading: Heading }: InquiryNoteProps) {
	const { t } = useTranslation('inquiry')
	const { answer, office } = inquiry
	if (!answer) return <Waiting inquiry={inquiry} heading={Heading} />
	return (
		<section className="inquiry">
			<Heading>
				{t('answered.title')}{' '}
				{answer.isNew && <StatusTag tone="done">{t('answered.new')}</StatusTag>}
			</Heading>
			<p className="small quiet">{t('answered.text', { office: office.name, at: answer.at })}</p>
			<Written as="blockquote" words={answer.text} />
			<Details summary={t('answered.asked', { at: inquiry.sentAt })}>
				<p>{t(`about.${inquiry.about}`)}</p>
				<Written as="blockquote" words={inquiry.text} />
			</Details>
		</section>
	)
}

function Waiting({ inquiry, heading: Heading }: InquiryNoteProps) {
	const { t } = useTranslation('inquiry')
	return (
		<section className="inquiry">
			<Heading>{t('waiting.title')}</Heading>
			<WaitingText inquiry={inquiry} />
			<Details summary={t('waiting.link')}>
				<p>{t(`about.${inquiry.about}`)}</p>
				<Written as="blockquote" words={inquiry.text} />
			</Details>
		</section>
	)
}

export function WaitingText({ inquiry }: { inquiry: InquiryView }) {
	const { t } = useTranslation('inquiry')
	const { sentAt: at, dueOn: day, late, office } = inquiry
	return (
		<p>
			{late
				? t('waiting.late', { at, office: office.name, phone: office.phone })
				: t('waiting.text', { at, day })}
		</p>
	)
}
