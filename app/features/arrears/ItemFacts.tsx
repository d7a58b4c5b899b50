import { useTranslation } from '#app/i18n/use-translation.ts'
import { type ItemView } from './item-view.server.ts'

/** Where one tax stands, its days and its office. */
export function ItemFacts({ item }: { item: ItemView }) {
	const { t } = useTranslation('arrears')
	const { name, phone, hours } = item.office
	return (
		<div className="item__facts">
			<dl className="sum-list">
				{item.dates.map(({ id, on }) => (
					<div key={`${id} ${on}`}>
						<dt>{t(`date.${id}`)}</dt>
						<dd>{on}</dd>
					</div>
				))}
			</dl>
			<p>
				<strong>{t('office.title')}</strong> {name}
				<br />
				<a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> <span lang="ko">({hours})</span>
			</p>
		</div>
	)
}
