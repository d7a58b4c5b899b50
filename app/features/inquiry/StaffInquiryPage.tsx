import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type InquirySubject } from '#app/domain/inquiry.ts'
import { Page } from '#app/ui/Page.tsx'
import { SummaryList } from '#app/ui/SummaryList.tsx'
import { Written } from '#app/ui/Written.tsx'

/** One question, worded for the office that answers it. */
export type StaffInquiryView = {
	about: InquirySubject
	text: string
	of: string
	itemNo: string
	taxpayerName: string
	sentAt: string
	dueOn: string
	answer: { text: string; by: string; at: string; readAt: string | undefined } | undefined
}

type StaffInquiryPageProps = {
	inquiry: StaffInquiryView
	/** What the tax comes to, from the slice that knows it. */
	account: ReactNode
	children: ReactNode
}

/** The question beside the account it doubts; below, the answer or the form for it. */
export function StaffInquiryPage({ inquiry, account, children }: StaffInquiryPageProps) {
	const { t } = useTranslation('inquiry')
	return (
		<Page
			title={t('staff.one', { about: t(`about.${inquiry.about}`) })}
			caption={inquiry.of}
			lead={t('staff.recorded')}
			back="/staff/inquiries"
			wide
		>
			<div className="columns">
				<div>
					<section className="section">
						<h2>{t('staff.asked')}</h2>
						<Written as="blockquote" words={inquiry.text} />
					</section>
					<section className="section">
						{children}
						{inquiry.answer && <GivenAnswer answer={inquiry.answer} />}
					</section>
				</div>
				<div>
					<h2>{t('staff.facts')}</h2>
					<SummaryList
						rows={[
							{ key: t('staff.who'), value: inquiry.taxpayerName },
							{ key: t('staff.tax'), value: inquiry.of },
							{ key: t('staff.item-no'), value: inquiry.itemNo },
							{ key: t('staff.sent-at'), value: inquiry.sentAt },
							{ key: t('staff.due'), value: inquiry.dueOn },
						]}
					/>
				</div>
			</div>
			<section className="section">
				<h2>{t('staff.account')}</h2>
				{account}
			</section>
		</Page>
	)
}

function GivenAnswer({ answer }: { answer: NonNullable<StaffInquiryView['answer']> }) {
	const { t } = useTranslation('inquiry')
	return (
		<>
			<h2>{t('staff.answer.label')}</h2>
			<p className="small quiet">
				{t('staff.done', { name: answer.by, at: answer.at })}{' '}
				{answer.readAt ? t('staff.read', { at: answer.readAt }) : t('staff.unread')}
			</p>
			<Written as="blockquote" words={answer.text} />
		</>
	)
}
