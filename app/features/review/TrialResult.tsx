import { type ReactNode } from 'react'
import { useMessage } from '#app/i18n/use-message.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'
import { WarningText } from '#app/ui/WarningText.tsx'
import { EngineView, type EngineRelief } from './EngineView.tsx'

type TrialResultProps = {
	result: {
		relief: readonly EngineRelief[]
		/** What the dearest month takes too much; empty where it is affordable, null where nobody can say. */
		beyond: string | null
		refusals: readonly string[]
	}
	/** The plan it comes to. */
	children: ReactNode
}

/** What the numbers tried come to, said to be a trial. */
export function TrialResult({ result: { relief, beyond, refusals }, children }: TrialResultProps) {
	const { t } = useTranslation('review')
	const message = useMessage()
	return (
		<section className="section" aria-labelledby="trial-result">
			<h2 id="trial-result">{t('trial.result')}</h2>
			<NotificationBanner announce title={t('trial.nothing-changed')} />
			<EngineView asked={relief.map((one) => one.relief)} reliefs={relief} />
			{refusals.map((reason) => (
				<WarningText key={reason}>{message(`plan-refusal:refusal.${reason}`)}</WarningText>
			))}
			{beyond !== null && (
				<p>{beyond === '' ? t('trial.affordable') : t('trial.beyond', { amount: beyond })}</p>
			)}
			{children}
		</section>
	)
}
