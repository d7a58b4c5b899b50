import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Column, DataTable } from '#app/ui/DataTable.tsx'
import { type OutboundPageView } from './outbound-page.server.ts'

type Row = OutboundPageView['refused'][number]

/** Lines the other side did not take, with the case to look at. */
export function RefusedTable({ rows }: { rows: readonly Row[] }) {
	const { t } = useTranslation('outbound')
	if (rows.length === 0) return <p>{t('refused.none')}</p>
	const columns: Column<Row>[] = [
		{
			id: 'line',
			label: t('refused.line'),
			cell: ({ fileNumber, lineNumber }) =>
				t('refused.line-value', { file: fileNumber, line: lineNumber }),
		},
		{ id: 'kind', label: t('refused.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
		{ id: 'case', label: t('refused.case'), cell: ({ reference }) => reference },
		{ id: 'office', label: t('refused.office'), cell: ({ officeCode }) => officeCode },
		{ id: 'reason', label: t('refused.reason'), cell: ({ refusal }) => refusal },
	]
	return (
		<DataTable
			caption={t('refused.title')}
			captionHidden
			columns={columns}
			rows={rows}
			rowKey={({ id }) => id}
		/>
	)
}
