import { useTranslation } from '#app/i18n/use-translation.ts'
import { Details } from '#app/ui/Details.tsx'
import { InsetText } from '#app/ui/InsetText.tsx'

type NoneAffordableProps = {
	tight: boolean
	/** The least a month that this way allows. */
	least: string | null
	extinctionOpen: boolean
}

/** "I cannot afford any of these" always leads on. */
export function NoneAffordable({ tight, least, extinctionOpen }: NoneAffordableProps) {
	const { t } = useTranslation('instalment-plan')
	if (!tight) {
		return (
			<Details summary={t('none.summary')}>
				<p>{t('none.text')}</p>
				{least && <p>{t('none.least', { least })}</p>}
				<WaysOn extinctionOpen={extinctionOpen} />
			</Details>
		)
	}
	return (
		<InsetText>
			<h2>{t('tight.title')}</h2>
			<p>{t('tight.text')}</p>
			{least && <p>{t('none.least', { least })}</p>}
			<WaysOn extinctionOpen={extinctionOpen} />
		</InsetText>
	)
}

function WaysOn({ extinctionOpen }: { extinctionOpen: boolean }) {
	const { t } = useTranslation('instalment-plan')
	return (
		<ul>
			{extinctionOpen && (
				<li>
					<a href="/apply/reliefs">{t('none.extinction')}</a>
				</li>
			)}
			<li>
				<a href="/apply/reliefs">{t('none.reliefs')}</a>
			</li>
			<li>
				<a href="/welfare">{t('none.welfare-look')}</a>
			</li>
			<li>
				<a href="tel:129">{t('none.welfare')}</a>
			</li>
			<li>
				<a href="/arrears">{t('none.officer')}</a>
			</li>
			<li>
				<a href="tel:126">{t('none.tax')}</a>
			</li>
		</ul>
	)
}
