import { useTranslation } from '#app/i18n/use-translation.ts'
import { Details } from '#app/ui/Details.tsx'
import { type Column, DataTable } from '#app/ui/DataTable.tsx'

type Office = { code: string; name: string; phone: string; address: string; hours: string }

/** The offices of one region, folded until asked for. */
export function OfficeList({ region, offices }: { region: string; offices: readonly Office[] }) {
	const { t } = useTranslation('first-look')
	const korean = (text: string) => <span lang="ko">{text}</span>
	const columns: Column<Office>[] = [
		{ id: 'name', label: t('offices.name'), cell: ({ name }) => korean(name) },
		{
			id: 'phone',
			label: t('offices.phone'),
			cell: ({ phone }) => <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>,
		},
		{ id: 'address', label: t('offices.address'), cell: ({ address }) => korean(address) },
		{ id: 'hours', label: t('offices.hours'), cell: ({ hours }) => korean(hours) },
	]
	return (
		<Details summary={region}>
			<DataTable
				caption={t('offices.caption', { region })}
				captionHidden
				columns={columns}
				rows={offices}
				rowKey={({ code }) => code}
			/>
		</Details>
	)
}
