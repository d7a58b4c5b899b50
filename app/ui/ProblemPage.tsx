import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Problem } from '#app/platform/http-problem.ts'
import { LinkButton } from './Button.tsx'
import { Page } from './Page.tsx'

/** Says what happened, that nothing is lost, and where to go. */
export function ProblemPage({ problem, home }: { problem: Problem; home: string }) {
	const { t } = useTranslation(['problem'])
	const passing = problem === 'away' || problem === 'too-many' || problem === 'broken'
	return (
		<Page title={t(`problem:${problem}.title`)} lead={t(`problem:${problem}.text`)}>
			<div className="actions">
				{passing && <LinkButton href="">{t('problem:retry')}</LinkButton>}
				<LinkButton href={home} tone={passing ? 'secondary' : 'primary'}>
					{t('problem:home')}
				</LinkButton>
				<LinkButton href="/help" tone="text">
					{t('problem:help')}
				</LinkButton>
			</div>
		</Page>
	)
}
