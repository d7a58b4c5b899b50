import { useTranslation } from '#app/i18n/use-translation.ts'

export function DemonstrationBanner() {
	const { t } = useTranslation()
	return (
		<section className="demonstration" aria-label={t('demonstration.label')}>
			<div className="width">
				<span className="demonstration__label">{t('demonstration.label')}</span>
				<span>{t('demonstration.text')}</span>
			</div>
		</section>
	)
}
