import { useContext } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { PageContext } from '#app/platform/page-context.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'
import { Page } from '#app/ui/Page.tsx'
import { TextSection } from '#app/ui/TextSection.tsx'

export const handle: PageHandle = { title: 'about:privacy.title' }

const stored = ['ledger', 'answers', 'contact', 'reading'] as const
const sections = ['not-stored', 'who', 'messages', 'cookies'] as const

export default function PrivacyPage() {
	const { t } = useTranslation(['about'])
	const { demonstration } = useContext(PageContext)
	return (
		<Page title={t('about:privacy.title')} lead={t('about:privacy.lead')}>
			{demonstration && (
				<NotificationBanner title={t('about:privacy.demonstration.title')}>
					<p>{t('about:privacy.demonstration.text')}</p>
				</NotificationBanner>
			)}
			<TextSection title={t('about:privacy.stored.title')}>
				<ul>
					{stored.map((what) => (
						<li key={what}>{t(`about:privacy.stored.${what}`)}</li>
					))}
				</ul>
			</TextSection>
			{sections.map((section) => (
				<TextSection key={section} title={t(`about:privacy.${section}.title`)}>
					<p>{t(`about:privacy.${section}.text`)}</p>
				</TextSection>
			))}
		</Page>
	)
}
