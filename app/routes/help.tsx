import { useTranslation } from '#app/i18n/use-translation.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { Page } from '#app/ui/Page.tsx'
import { TextSection } from '#app/ui/TextSection.tsx'

export const handle: PageHandle = { title: 'about:help.title' }

const questions = [
	'what',
	'stops',
	'papers',
	'stop-and-resume',
	'someone-else',
	'without',
	'object',
	'local',
] as const

export default function HelpPage() {
	const { t } = useTranslation(['about'])
	return (
		<Page title={t('about:help.title')} lead={t('about:help.lead')}>
			{questions.map((question) => (
				<TextSection key={question} title={t(`about:help.${question}.title`)}>
					<p>{t(`about:help.${question}.text`)}</p>
				</TextSection>
			))}
		</Page>
	)
}
