import { useTranslation } from '#app/i18n/use-translation.ts'
import { TextSection } from '#app/ui/TextSection.tsx'

/** Where to turn for the costs of living, whatever becomes of the tax. */
export function LivingHelp() {
	const { t } = useTranslation('letter')
	return (
		<TextSection title={t('living.title')}>
			<p>{t('living.text')}</p>
			<ul>
				<li>
					<a href="/welfare">{t('living.look')}</a>
				</li>
				<li>
					<a href="tel:129">{t('living.call')}</a>
				</li>
			</ul>
		</TextSection>
	)
}
