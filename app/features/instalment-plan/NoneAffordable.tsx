import { useTranslation } from '#app/i18n/use-translation.ts'
import { Details } from '#app/ui/Details.tsx'
import { InsetText } from '#app/ui/InsetText.tsx'

/** "I cannot afford any of these" always leads on. */
export function NoneAffordable({ tight }: { tight: boolean }) {
	const { t } = useTranslation('instalment-plan')
	if (!tight) {
		return (
			<Details summary={t('none.summary')}>
				<p>{t('none.text')}</p>
				<WaysOn />
			</Details>
		)
	}
	return (
		<InsetText>
			<h2>{t('tight.title')}</h2>
			<p>{t('tight.text')}</p>
			<WaysOn />
		</InsetText>
	)
}

function WaysOn() {
	const { t } = useTranslation('instalment-plan')
	return (
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
	)
}
