import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Details } from '#app/ui/Details.tsx'
import { DataTable } from '#app/ui/DataTable.tsx'
import { StatusTag } from '#app/ui/StatusTag.tsx'
import { WarningText } from '#app/ui/WarningText.tsx'
import { type ItemLine, type ItemsView } from './item-lines.server.ts'

type ItemsPartProps = {
	view: ItemsView
	/** How each sum came about, by item number, from the slice that knows it. */
	accounts: Readonly<Record<string, ReactNode>>
}

/** The taxes of the case, then and now, each with its account. */
export function ItemsPart({ view, accounts }: ItemsPartProps) {
	const { t } = useTranslation('review')
	const { items, totalAtSubmission, totalToday } = view
	return (
		<>
			{items.length > 0 && items.every(({ leftOn }) => leftOn) && (
				<WarningText>{t('items.none-left')}</WarningText>
			)}
			<DataTable
				caption={t('items.title')}
				captionHidden
				columns={[
					{ id: 'name', label: t('items.tax'), cell: (item) => <ItemName item={item} /> },
					{
						id: 'then',
						label: t('items.at-submission'),
						cell: ({ atSubmission }) => atSubmission,
						number: true,
					},
					{ id: 'now', label: t('items.today'), cell: ({ today }) => today, number: true },
				]}
				rows={items}
				rowKey={({ itemNo }) => itemNo}
				total={[t('items.total'), totalAtSubmission, totalToday]}
			/>
			{items.map(({ itemNo, name }) =>
				accounts[itemNo] ? (
					<Details key={itemNo} summary={t('items.account', { name })}>
						{accounts[itemNo]}
					</Details>
				) : null,
			)}
		</>
	)
}

function ItemName({ item }: { item: ItemLine }) {
	const { name, itemNo, otherOffice, seized, stage, leftOn } = item
	const { t } = useTranslation(['review', 'arrears'])
	return (
		<>
			{name}
			<span className="small quiet queue__reference">
				{itemNo} · {t(`arrears:stage.${stage}`)}
			</span>
			{otherOffice && <StatusTag>{t('review:items.other', { office: otherOffice })}</StatusTag>}
			{leftOn && <StatusTag tone="done">{t('review:items.left', { on: leftOn })}</StatusTag>}
			{seized && <StatusTag tone="attention">{t('review:items.seized')}</StatusTag>}
		</>
	)
}
