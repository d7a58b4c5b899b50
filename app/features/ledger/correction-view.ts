/** What one file changed of one row, as its page shows it: each field before and after. */
export type CorrectionView = {
	id: number
	rowKey: string
	change: 'changed' | 'ended'
	deliveryId: string
	fileName: string
	byName: string
	asOf: string | null
	at: string | null
	fields: { field: string; before: string; after: string }[]
}
