import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/Icon.tsx'
import { type CardReason, type ReliefCard } from './relief-card.ts'

/** Everything there is to know about one relief, under short headings. */
export function ReliefFacts({ card }: { card: ReliefCard }) {
	const { t } = useTranslation('relief')
	return (
		<dl className="facts">
			<Fact label={t('choice.effect')} lines={card.effects} />
			<Fact
				label={t('choice.covers')}
				lines={card.covers.length > 0 ? card.covers : [t('choice.nothing-covered')]}
			/>
			{card.period && <Fact label={t('choice.period')} lines={[card.period]} />}
			<Fact label={t('choice.decided')} lines={card.decided} />
			<Fact label={t('choice.conditions')} lines={card.conditions} />
			<Fact label={t('choice.cancelled')} lines={card.cancelled} />
			<Fact
				label={t('choice.reasons')}
				lines={card.reasons.map((reason) => (
					<ReasonLine key={reason.words} reason={reason} />
				))}
			/>
			<Fact label={t('choice.beside')} lines={card.beside} />
			<Fact label={t('choice.doubtful')} lines={card.doubtful} />
		</dl>
	)
}

function Fact({ label, lines }: { label: string; lines: readonly ReactNode[] }) {
	if (lines.length === 0) return null
	return (
		<div className="facts__row">
			<dt>{label}</dt>
			{lines.map((line, index) => (
				<dd key={index}>{line}</dd>
			))}
		</div>
	)
}

function ReasonLine({ reason: { words, article, met } }: { reason: CardReason }) {
	return (
		<span className="facts__test">
			<Icon name={met === null ? 'clock' : met ? 'check' : 'circle'} size={16} />
			<span>
				{words} <small>({article})</small>
			</span>
		</span>
	)
}
