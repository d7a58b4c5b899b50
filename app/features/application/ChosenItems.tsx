import { useTranslation } from '#app/i18n/use-translation.ts'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { formatDate, formatWon } from '#app/i18n/format.ts'
import { officeName } from '#app/i18n/proper-names.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { DataTable } from '#app/ui/DataTable.tsx'
import { type ChoosableItem } from './choosable-item.ts'
import { useItemName } from './use-item-name.ts'

/** The taxes of an application with what each comes to on a day. */
export function ChosenItems({ items, on }: { items: readonly ChoosableItem[]; on: CalendarDate }) {
	const { t } = useTranslation('application')
	const language = useLanguage()
	const nameOf = useItemName()
	const total = items.reduce((sum, { payable }) => sum + payable, 0)
	return (
		<DataTable
			caption={t('check.items')}
			captionHidden
			columns={[
				{ id: 'tax', label: t('check.tax'), cell: nameOf },
				{
					id: 'office',
					label: t('check.office'),
					cell: (item) => officeName(item.officeName, language),
				},
				{
					id: 'payable',
					label: t('check.payable'),
					cell: ({ payable }) => formatWon(payable, language),
					number: true,
				},
			]}
			rows={items}
			rowKey={({ itemNo }) => itemNo}
			total={[t('check.total', { on: formatDate(on, language) }), '', formatWon(total, language)]}
		/>
	)
}
