import { useTranslation } from 'react-i18next'
import { Details } from '#app/ui/Details.tsx'

/** "I cannot afford any of these" always leads on. */
export function NoneAffordable() {
	const { t } = useTranslation('instalment-plan')
	return (
		<Details summary={t('none.summary')}>
			<p>{t('none.text')}</p>
			<ul>
				<li>
					<a href="/apply/reliefs">{t('none.reliefs')}</a>
				</li>
				<li>{t('none.own')}</li>
				<li>
					<a href="tel:126">{t('none.tax')}</a>
				</li>
				<li>
					<a href="tel:129">{t('none.welfare')}</a>
				</li>
			</ul>
		</Details>
	)
}
