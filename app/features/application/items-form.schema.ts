import * as z from 'zod'

/** Item numbers of the ledger; whether each may be chosen is asked of the ledger itself. */
export const itemsForm = z.object({
	itemNos: z.array(z.string()).min(1, 'application:items.error'),
})
