import * as z from 'zod/mini'

/** Item numbers of the ledger; whether each may be chosen is asked of the ledger itself. */
export const itemsForm = z.object({
	itemNos: z
		.array(z.string(), 'application:items.error')
		.check(z.minLength(1, 'application:items.error')),
})
