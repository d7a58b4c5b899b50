import { useTranslation } from '#app/i18n/use-translation.ts'
import { DataTable } from '#app/ui/DataTable.tsx'
import { type CaseView } from './case-view.server.ts'

export function CaseItems({ view }: { view: CaseView }) {
	const { t } = useTranslation('case-progress')
	const { items, total, otherOffices } = view
	return (
		<section className="section" aria-labelledby="case-items">
			<h2 id="case-items">{t('case.items')}</h2>
			<DataTable
				caption={t('case.items')}
				captionHidden
				columns={[
					{ id: 'tax', label: t('case.tax'), cell: ({ name }) => name },
					{
						id: 'office',
						label: t('case.office'),
						cell: ({ office }) => office,
					},
					{ id: 'payable', label: t('case.payable'), cell: ({ payable }) => payable, number: true },
				]}
				rows={items}
				rowKey={({ itemNo }) => itemNo}
				total={[t('case.total'), '', total]}
			/>
			<p className="small quiet no-print">
				<a href="/arrears">{t('case.today')}</a>
			</p>
			{otherOffices.length > 0 && (
				<p>{t('case.other-offices', { names: otherOffices.join(', ') })}</p>
			)}
		</section>
	)
}
