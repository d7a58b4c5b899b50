import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { DataTable } from '#app/ui/DataTable.tsx'
import { type DeliveryView } from './delivery-view.ts'

/** Why lines were not taken, and the list of them for a spreadsheet. */
export function RejectReasons({ view }: { view: DeliveryView }) {
	const { t } = useTranslation('ledger')
	const { id, reasons, hasRejectFile } = view
	return (
		<>
			<h2>{t('rejects.title')}</h2>
			<DataTable
				caption={t('rejects.title')}
				captionHidden
				columns={[
					{ id: 'reason', label: t('rejects.reason'), cell: ({ reason }) => t(`why.${reason}`) },
					{ id: 'count', label: t('rejects.count'), cell: ({ count }) => count, number: true },
				]}
				rows={reasons}
				rowKey={({ reason }) => reason}
			/>
			{hasRejectFile ? (
				<p>
					<LinkButton tone="secondary" href={`/staff/ledger/${id}/rejects`}>
						{t('rejects.download')}
					</LinkButton>
				</p>
			) : (
				<p>{t('rejects.with-operator')}</p>
			)}
		</>
	)
}
