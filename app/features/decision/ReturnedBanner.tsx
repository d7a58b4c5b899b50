import { useTranslation } from '#app/i18n/use-translation.ts'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'
import { Written } from '#app/ui/Written.tsx'
import { type ReturnView } from './returned-recommendation.server.ts'

/** Why an approver gave the case back, above what is to be mended. */
export function ReturnedBanner({ returned }: { returned: ReturnView }) {
	const { t } = useTranslation('decision')
	const { by, at, code, words } = returned
	return (
		<NotificationBanner tone="caution" title={t('returned.title')}>
			{code && <p>{t(`return.${code}`)}</p>}
			{words && <Written words={words} />}
			<p className="small quiet">{t('returned.by', { by, at })}</p>
		</NotificationBanner>
	)
}
