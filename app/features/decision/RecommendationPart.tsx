import { useTranslation } from '#app/i18n/use-translation.ts'
import { SummaryList } from '#app/ui/SummaryList.tsx'
import { Written } from '#app/ui/Written.tsx'
import { type Finding, type RecommendationSummary } from './recommendation-summary.server.ts'

/** What was recommended, by whom, why, and what was found on the way. */
export function RecommendationPart({ summary }: { summary: RecommendationSummary }) {
	const { t } = useTranslation('decision')
	const { outcome, codes, text, by, at, findings } = summary
	return (
		<SummaryList
			rows={[
				{ key: t('summary.outcome'), value: <strong>{t(`outcome.${outcome}`)}</strong> },
				{ key: t('summary.by'), value: t('summary.by-at', { by, at }) },
				{
					key: t('summary.reasons'),
					value: (
						<ul>
							{codes.map((code) => (
								<li key={code}>{t(`reason.${code}`)}</li>
							))}
						</ul>
					),
				},
				...(text ? [{ key: t('summary.text'), value: <Written words={text} /> }] : []),
				...findings.map((finding) => ({
					key: t(`found.${finding.fact}`),
					value: <Found finding={finding} />,
				})),
			]}
		/>
	)
}

function Found({ finding: { found, amount } }: { finding: Finding }) {
	const { t } = useTranslation('decision')
	return <>{found ? t(`found.${found}`) : amount}</>
}
