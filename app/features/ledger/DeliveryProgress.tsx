import { useTranslation } from '#app/i18n/use-translation.ts'
import { type ProgressView } from './delivery-view.ts'

/** How far a file is; the page opens itself anew as long as it is shown. */
export function DeliveryProgress({ progress }: { progress: ProgressView }) {
	const { t } = useTranslation('ledger')
	const { phase, share, rows, rate, secondsLeft } = progress
	const words = t('progress.words', { phase: t(`progress.${phase}`), share })
	return (
		<div className="progress">
			<span aria-hidden="true">{words}</span>
			<progress value={share} max={100} aria-label={words} />
			<p>
				{t('progress.rows', { rows })}
				{rate !== null && ` · ${t('progress.rate', { rate })}`}
				{secondsLeft !== null && phase !== 'waiting' && ` · ${leftWords(secondsLeft)}`}
			</p>
		</div>
	)

	function leftWords(seconds: number): string {
		return seconds < 90
			? t('progress.seconds-left', { seconds })
			: t('progress.minutes-left', { minutes: Math.round(seconds / 60) })
	}
}
