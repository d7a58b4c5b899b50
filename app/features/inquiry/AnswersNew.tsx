import { useTranslation } from '#app/i18n/use-translation.ts'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'
import { type InquiryView } from './inquiry-view.server.ts'

type AnswersNewProps = {
	inquiries: readonly InquiryView[]
	/** Every item, to name and lead to the one that was answered. */
	items: readonly { itemNo: string; tax: string; period: string }[]
}

/** Says on top of the page that an answer has come, until it has been seen. */
export function AnswersNew({ inquiries, items }: AnswersNewProps) {
	const { t } = useTranslation('inquiry')
	const fresh = inquiries.filter(({ answer }) => answer?.isNew)
	if (fresh.length === 0) return null
	return (
		<NotificationBanner tone="success" title={t('answered.notice')}>
			<ul className="plain-links">
				{items
					.filter(({ itemNo }) => fresh.some((inquiry) => inquiry.itemNo === itemNo))
					.map(({ itemNo, tax, period }) => (
						<li key={itemNo}>
							<a href={`/arrears/items/${encodeURIComponent(itemNo)}/inquiry`}>
								{t('answered.see', { of: `${tax} ${period}` })}
							</a>
						</li>
					))}
			</ul>
		</NotificationBanner>
	)
}
