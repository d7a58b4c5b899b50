import { useTranslation } from '#app/i18n/use-translation.ts'
import { type InquirySubject } from '#app/domain/inquiry.ts'
import { type Column, DataTable } from '#app/ui/DataTable.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { StatusTag } from '#app/ui/StatusTag.tsx'

export type InquiryRow = {
	id: string
	about: InquirySubject
	of: string
	taxpayerName: string
	sentAt: string
	dueOn: string
	late: boolean
	answeredBy: string | null
}

/** The questions of an office, each leading to its page. */
export function InquiryTable({ rows, answered }: { rows: InquiryRow[]; answered: boolean }) {
	const { t } = useTranslation('inquiry')
	if (rows.length === 0) {
		return (
			<EmptyState title={t('staff.none')}>
				<p>{t('staff.none-text')}</p>
			</EmptyState>
		)
	}
	const columns: Column<InquiryRow>[] = [
		{ id: 'about', label: t('staff.about'), cell: (row) => <InquiryLink row={row} /> },
		{ id: 'tax', label: t('staff.tax'), cell: ({ of }) => of },
		{ id: 'who', label: t('staff.who'), cell: ({ taxpayerName }) => taxpayerName },
		{ id: 'sent', label: t('staff.sent-at'), cell: ({ sentAt }) => sentAt },
		answered
			? { id: 'by', label: t('staff.answered-by'), cell: ({ answeredBy }) => answeredBy }
			: { id: 'due', label: t('staff.due'), cell: (row) => <Due row={row} /> },
	]
	return (
		<DataTable
			caption={t('staff.caption')}
			captionHidden
			columns={columns}
			rows={rows}
			rowKey={({ id }) => id}
		/>
	)
}

function InquiryLink({ row }: { row: InquiryRow }) {
	const { t } = useTranslation('inquiry')
	return <a href={`/staff/inquiries/${row.id}`}>{t(`about.${row.about}`)}</a>
}

function Due({ row }: { row: InquiryRow }) {
	const { t } = useTranslation('inquiry')
	return (
		<>
			{row.dueOn} {row.late && <StatusTag tone="attention">{t('staff.late')}</StatusTag>}
		</>
	)
}
