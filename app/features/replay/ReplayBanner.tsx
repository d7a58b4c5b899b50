import { useTranslation } from '#app/i18n/use-translation.ts'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'

/** Says loudly that decisions come out differently, and where to see which. */
export function ReplayBanner({ count }: { count: number }) {
	const { t } = useTranslation('parameters')
	if (count === 0) {
		return (
			<p>
				<a href="/staff/replays">{t('replay.title')}</a>
			</p>
		)
	}
	return (
		<NotificationBanner tone="error" title={t('replay.alarm', { count })}>
			<p>
				<a href="/staff/replays">{t('replay.see')}</a>
			</p>
		</NotificationBanner>
	)
}
