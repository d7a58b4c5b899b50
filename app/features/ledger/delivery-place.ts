/** Where the key of a delivery's file is sealed. */
export function deliveryPlace(id: string, column: 'file_secret' | 'rejects_secret') {
	return { table: 'ledger_deliveries', column, row: id }
}
