import { useTranslation } from '#app/i18n/use-translation.ts'
import { SummaryList } from '#app/ui/SummaryList.tsx'
import { type DecisionView, type OutcomeView } from './outcome-of-case.server.ts'
import { RecommendationPart } from './RecommendationPart.tsx'

/** What was recommended and decided so far. */
export function OutcomePart({ outcome: { recommendation, decision } }: { outcome: OutcomeView }) {
	const { t } = useTranslation('decision')
	return (
		<>
			{decision && (
				<>
					<h2>{t('decided.title')}</h2>
					<DecisionLines decision={decision} />
				</>
			)}
			{recommendation && (
				<>
					<h2>{t('summary.title')}</h2>
					<RecommendationPart summary={recommendation} />
				</>
			)}
		</>
	)
}

function DecisionLines({ decision }: { decision: DecisionView }) {
	const { t } = useTranslation('decision')
	const { outcome, deemed, by, on, answerBy, offerAnswer, readAt } = decision
	return (
		<SummaryList
			rows={[
				{ key: t('decided.outcome'), value: <strong>{t(`outcome.${outcome}`)}</strong> },
				{
					key: t('decided.by'),
					value: deemed
						? t('decided.deemed', { on })
						: t('summary.by-at', { by: by ?? '', at: on }),
				},
				...(answerBy
					? [
							{
								key: t('decided.offer'),
								value: offerAnswer
									? t(`decided.${offerAnswer}`)
									: t('decided.waiting', { day: answerBy }),
							},
						]
					: []),
				{
					key: t('decided.read'),
					value: readAt ? t('decided.read-at', { at: readAt }) : t('decided.unread'),
				},
			]}
		/>
	)
}
