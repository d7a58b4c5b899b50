import { useTranslation } from '#app/i18n/use-translation.ts'
import { Details } from '#app/ui/Details.tsx'
import { optionId } from '#app/ui/choice-option.ts'
import { type ReliefCard } from './relief-card.ts'

type ShutReliefsProps = {
	cards: readonly ReliefCard[]
	/** The ways that are open, in the order they are chosen from. */
	ways: readonly ReliefCard[]
}

/** What is not open, why, and what would open it: folded, never hidden; at its end what can be done now. */
export function ShutReliefs({ cards, ways }: ShutReliefsProps) {
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
			<h3>{t('choice.on-title')}</h3>
			<ul>
				{ways.map(({ relief, name }, index) => (
					<li key={relief}>
						<a href={`#${optionId('relief', index)}`}>{t('choice.on-way', { name })}</a>
					</li>
				))}
				<li>
					<a href="tel:126">{t('choice.on-call')}</a>
				</li>
			</ul>
		</section>
	)
}
