import { useTranslation } from '#app/i18n/use-translation.ts'
import { SummaryList } from '#app/ui/SummaryList.tsx'
import { UnderRelief } from '#app/ui/UnderRelief.tsx'
import { type DecisionView, type OutcomeView } from './outcome-of-case.server.ts'
import { RecommendationPart } from './RecommendationPart.tsx'

/** What was recommended and decided so far. */
export function OutcomePart({ outcome: { recommendations, decisions } }: { outcome: OutcomeView }) {
	const { t } = useTranslation('decision')
	return (
		<>
			{decisions.length > 0 && <h2>{t('decided.title')}</h2>}
			{decisions.map((decision) => (
				<UnderRelief key={decision.relief} relief={decision.relief} of={decisions.length}>
					<DecisionLines decision={decision} />
				</UnderRelief>
			))}
			{recommendations.length > 0 && <h2>{t('summary.title')}</h2>}
			{recommendations.map((summary) => (
				<UnderRelief key={summary.relief} relief={summary.relief} of={recommendations.length}>
					<RecommendationPart summary={summary} />
				</UnderRelief>
			))}
		</>
	)
}

function DecisionLines({ decision }: { decision: DecisionView }) {
	const { t } = useTranslation('decision')
	const { outcome, deemed, by, on, answerBy, offerAnswer, readAt } = decision
	const answer = offerAnswer
		? t(`decided.${offerAnswer}`)
		: t('decided.waiting', { day: answerBy ?? '' })
	return (
		<SummaryList
			rows={[
				{ key: t('decided.outcome'), value: <strong>{t(`outcome.${outcome}`)}</strong> },
				{
					key: t('decided.by'),
					value: deemed
						? t(outcome === 'approved' ? 'decided.deemed' : 'decided.undecided', { on })
						: t('summary.by-at', { by: by ?? '', at: on }),
				},
				...(answerBy ? [{ key: t('decided.offer'), value: answer }] : []),
				{
					key: t('decided.read'),
					value: readAt ? t('decided.read-at', { at: readAt }) : t('decided.unread'),
				},
			]}
		/>
	)
}
