import { useTranslation } from 'react-i18next'
import { Details } from '#app/ui/Details.tsx'
import { type InquiryView } from './inquiry-view.server.ts'
import { WrittenWords } from './WrittenWords.tsx'

/** Earlier questions about the same tax, folded above the form for a new one. */
export function AnsweredBefore({ answered }: { answered: readonly InquiryView[] }) {
	const { t } = useTranslation('inquiry')
	return (
		<>
			{answered.map((inquiry) => (
				<Details key={inquiry.sentAt} summary={t('answered.asked', { at: inquiry.sentAt })}>
					<WrittenWords words={inquiry.text} />
					{inquiry.answer && (
						<>
							<p className="small quiet">
								{t('answered.text', { office: inquiry.office.name, at: inquiry.answer.at })}
							</p>
							<WrittenWords words={inquiry.answer.text} />
						</>
					)}
				</Details>
			))}
		</>
	)
}
