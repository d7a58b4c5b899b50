import { useTranslation } from '#app/i18n/use-translation.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { Page } from '#app/ui/Page.tsx'
import { TextSection } from '#app/ui/TextSection.tsx'

export const handle: PageHandle = { title: 'about:accessibility.title' }

const can = ['keyboard', 'script', 'zoom', 'reader', 'time'] as const

export default function AccessibilityPage() {
	const { t } = useTranslation(['about'])
	return (
		<Page title={t('about:accessibility.title')} lead={t('about:accessibility.lead')}>
			<TextSection title={t('about:accessibility.aim.title')}>
				<p>{t('about:accessibility.aim.text')}</p>
			</TextSection>
			<TextSection title={t('about:accessibility.can.title')}>
				<ul>
					{can.map((what) => (
						<li key={what}>{t(`about:accessibility.can.${what}`)}</li>
					))}
				</ul>
			</TextSection>
			<TextSection title={t('about:accessibility.gaps.title')}>
				<p>{t('about:accessibility.gaps.text')}</p>
			</TextSection>
			<TextSection title={t('about:accessibility.tell.title')}>
				<p>{t('about:accessibility.tell.text')}</p>
			</TextSection>
		</Page>
	)
}
