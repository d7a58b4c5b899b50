import { type ReactNode } from 'react'

export type Column<Row> = {
	id: string
	label: string
	cell: (row: Row) => ReactNode
	/** Amounts and counts stand right-aligned under each other. */
	number?: boolean
}

type DataTableProps<Row> = {
	caption: string
	/** The caption is for those who hear the table when a heading above already says it. */
	captionHidden?: boolean
	/** The first column names the row. */
	columns: readonly Column<Row>[]
	rows: readonly Row[]
	rowKey: (row: Row) => string
	/** One row of totals: a cell for each column. */
	total?: readonly ReactNode[]
}

/** A table; below 640 px each row becomes a card with its labels. */
export function DataTable<Row>(props: DataTableProps<Row>) {
	const { caption, captionHidden, columns, rows, rowKey, total } = props
	return (
		<table className="table table--cards">
			<caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
			<thead>
				<tr>
					{columns.map(({ id, label, number }) => (
						<th key={id} scope="col" className={number ? 'table__number' : undefined}>
							{label}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={rowKey(row)}>
						{columns.map((column, index) => (
							<Cell key={column.id} column={column} header={index === 0}>
								{column.cell(row)}
							</Cell>
						))}
					</tr>
				))}
			</tbody>
			{total && <TotalRow columns={columns} total={total} />}
		</table>
	)
}

type CellProps<Row> = { column: Column<Row>; header: boolean; children: ReactNode }

function Cell<Row>({ column: { label, number }, header, children }: CellProps<Row>) {
	const className = number ? 'table__number' : undefined
	return header ? (
		<th scope="row" data-label={label} className={className}>
			<div>{children}</div>
		</th>
	) : (
		<td data-label={label} className={className}>
			<div>{children}</div>
		</td>
	)
}

type TotalRowProps<Row> = { columns: readonly Column<Row>[]; total: readonly ReactNode[] }

function TotalRow<Row>({ columns, total }: TotalRowProps<Row>) {
	return (
		<tfoot>
			<tr>
				{columns.map((column, index) => (
					<TotalCell key={column.id} column={column} header={index === 0}>
						{total[index]}
					</TotalCell>
				))}
			</tr>
		</tfoot>
	)
}

// Below 640 px the total stands without the labels of the rows, and nothing is left out as nothing.
function TotalCell<Row>({ column: { label, number }, header, children }: CellProps<Row>) {
	if (header) return <th scope="row">{children}</th>
	if (!children) return <td className="table__nothing" />
	return (
		<td data-label={label} className={number ? 'table__number' : undefined}>
			<div>{children}</div>
		</td>
	)
}
