import { useTranslation } from '#app/i18n/use-translation.ts'
import { Details } from '#app/ui/Details.tsx'
import { InsetText } from '#app/ui/InsetText.tsx'
import { type ShortView } from './plan-view.server.ts'

type NoneAffordableProps = {
	tight: boolean
	/** The least a month that this way allows. */
	least: string | null
	extinctionOpen: boolean
	/** How far the month is from the lightest plan. */
	short?: ShortView | null
}

/** "I cannot afford any of these" always leads on. */
export function NoneAffordable({ tight, least, extinctionOpen, short }: NoneAffordableProps) {
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
			{short && <ShortSum short={short} />}
			{least && <p>{t('none.least', { least })}</p>}
			<WaysOn extinctionOpen={extinctionOpen} />
		</InsetText>
	)
}

function ShortSum({ short: { rows, beyond } }: { short: ShortView }) {
	const { t } = useTranslation('instalment-plan')
	return (
		<dl className="sum-list">
			{rows.map(({ key, amount }) => (
				<div key={key}>
					<dt>{t(`tight.${key}`)}</dt>
					<dd>{key === 'available' ? t('budget.less', { amount }) : amount}</dd>
				</div>
			))}
			<div className="sum-list__total">
				<dt>{t('tight.beyond')}</dt>
				<dd>{beyond}</dd>
			</div>
		</dl>
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
