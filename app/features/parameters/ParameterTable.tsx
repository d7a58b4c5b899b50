import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Column, DataTable } from '#app/ui/DataTable.tsx'
import { type ParameterGroup, type ParameterRow } from './parameters-view.server.ts'

/** The numbers of one group, each leading to its history. */
export function ParameterTable({ group }: { group: ParameterGroup }) {
	const { t } = useTranslation('parameters')
	const columns: Column<ParameterRow>[] = [
		{
			id: 'name',
			label: t('list.name'),
			cell: ({ key, name }) => <a href={`/staff/parameters/${key}`}>{name}</a>,
		},
		{ id: 'value', label: t('list.value'), cell: ({ value }) => value ?? t('list.none-now') },
		{ id: 'from', label: t('list.from'), cell: (row) => <Since row={row} /> },
		{
			id: 'next',
			label: t('list.next'),
			cell: ({ next }) => next && t('list.next-from', next),
		},
		{ id: 'article', label: t('list.article'), cell: ({ article }) => article },
	]
	return (
		<DataTable caption={group.name} columns={columns} rows={group.rows} rowKey={({ key }) => key} />
	)
}

function Since({ row: { from, until } }: { row: ParameterRow }) {
	const { t } = useTranslation('parameters')
	return (
		<>
			{from} {until && <small>{t('list.until', { to: until })}</small>}
		</>
	)
}
