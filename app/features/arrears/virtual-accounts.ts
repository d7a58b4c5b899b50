/** An account of the tax office that belongs to one item only (가상계좌). */
export type VirtualAccount = { bank: string; number: string }

/** Reads the ledger's "bank:number; bank:number". */
export function virtualAccounts(written: string | null): VirtualAccount[] {
	return (written ?? '').split(';').flatMap((part) => {
		const [bank = '', number = ''] = part.split(':').map((word) => word.trim())
		return bank !== '' && number !== '' ? [{ bank, number }] : []
	})
}
