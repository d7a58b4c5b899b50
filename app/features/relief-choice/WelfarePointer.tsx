import { useTranslation } from '#app/i18n/use-translation.ts'
import { InsetText } from '#app/ui/InsetText.tsx'

/** Where to ask for help with living costs; never a promise that it is due. */
export function WelfarePointer() {
	const { t } = useTranslation('relief')
	return (
		<InsetText>
			<h2>{t('welfare.title')}</h2>
			<p>{t('welfare.text')}</p>
			<ul>
				<li>
					<a href="/welfare">{t('welfare.look')}</a>
				</li>
				<li>
					<a href="tel:129">{t('welfare.call')}</a>
				</li>
				<li>{t('welfare.site')}</li>
			</ul>
		</InsetText>
	)
}
