import { useTranslation } from 'react-i18next'
import { SummaryList } from '#app/ui/SummaryList.tsx'
import { type ItemView } from './item-view.server.ts'

/** Where one tax stands, its days and its office. */
export function ItemFacts({ item }: { item: ItemView }) {
	const { t } = useTranslation('arrears')
	const { name, phone, hours } = item.office
	const office = (
		<>
			<span lang="ko">{name}</span>
			<br />
			<a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> <span lang="ko">({hours})</span>
		</>
	)
	return (
		<SummaryList
			rows={[
				{ key: t('item.where'), value: t(`stage.${item.stage}`) },
				...item.dates.map(({ id, on }) => ({ key: t(`date.${id}`), value: on })),
				{ key: t('office.title'), value: office },
			]}
		/>
	)
}
