import { useTranslation } from '#app/i18n/use-translation.ts'
import { StatusTag } from './StatusTag.tsx'

export type ComparisonRow = { id: string; label: string; one: string; other: string }

type ComparisonTableProps = {
	caption: string
	labels: { what: string; one: string; other: string }
	rows: readonly ComparisonRow[]
}

/** Two of a kind side by side; what differs is said in words and marked. */
export function ComparisonTable({ caption, labels, rows }: ComparisonTableProps) {
	const { t } = useTranslation()
	return (
		<table className="table table--cards comparison">
			<caption>{caption}</caption>
			<thead>
				<tr>
					<th scope="col">{labels.what}</th>
					<th scope="col">{labels.one}</th>
					<th scope="col">{labels.other}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(({ id, label, one, other }) => (
					<tr key={id} className={one === other ? undefined : 'comparison__differs'}>
						<th scope="row">{label}</th>
						<td data-label={labels.one}>
							<span>{one}</span>
						</td>
						<td data-label={labels.other}>
							<span>
								{other}{' '}
								{one !== other && <StatusTag tone="waiting">{t('comparison.differs')}</StatusTag>}
							</span>
						</td>
					</tr>
				))}
			</tbody>
		</table>
	)
}
