import { useTranslation } from '#app/i18n/use-translation.ts'
import { type WaivedView } from './plan-view.server.ts'

/** What the relief takes off once it is granted, as the sum it is. */
export function WaivedSum({ waived: { owed, waived, left, article } }: { waived: WaivedView }) {
	const { t } = useTranslation('instalment-plan')
	return (
		<section className="section" aria-labelledby="waived-title">
			<h2 id="waived-title">{t('waived.title')}</h2>
			<dl className="sum-list">
				<div>
					<dt>{t('waived.owed')}</dt>
					<dd>{owed}</dd>
				</div>
				<div>
					<dt>{t('waived.waived')}</dt>
					<dd>{t('budget.less', { amount: waived })}</dd>
				</div>
				<div className="sum-list__total">
					<dt>{t('waived.left')}</dt>
					<dd>{left}</dd>
				</div>
			</dl>
			<p className="small">{t('waived.why', { article })}</p>
		</section>
	)
}
