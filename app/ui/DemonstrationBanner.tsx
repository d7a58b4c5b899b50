import { useTranslation } from 'react-i18next'

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
