import { useTranslation } from '#app/i18n/use-translation.ts'
import { Details } from '#app/ui/Details.tsx'
import { type ReliefCard } from './relief-card.ts'

/** What is not open, why, and what would open it: folded, never hidden. */
export function ShutReliefs({ cards }: { cards: readonly ReliefCard[] }) {
	const { t } = useTranslation('relief')
	if (cards.length === 0) return null
	return (
		<section aria-labelledby="shut-title">
			<h2 id="shut-title">{t('choice.shut-title')}</h2>
			<p>{t('choice.shut-lead')}</p>
			{cards.map((card) => (
				<Details key={card.relief} summary={`${card.name} · ${card.law}`}>
					<ul>
						{card.reasons
							.filter(({ met }) => met === false)
							.map(({ words, article }) => (
								<li key={words}>
									{words} <small>({article})</small>
								</li>
							))}
					</ul>
					<h3>{t('choice.would-change')}</h3>
					{card.wouldChange.length === 0 ? (
						<p>{t('choice.nothing-would-change')}</p>
					) : (
						<ul>
							{card.wouldChange.map((line) => (
								<li key={line}>{line}</li>
							))}
						</ul>
					)}
				</Details>
			))}
		</section>
	)
}
