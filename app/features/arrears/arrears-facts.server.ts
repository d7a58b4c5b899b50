import { today } from '#app/platform/clock.server.ts'
import { type Tx } from '#db/client.server.ts'
import { itemsOfTaxpayer } from '#db/ledger/items-of-taxpayer.server.ts'
import { ledgerAsOf } from '#db/ledger/ledger-as-of.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { type ArrearsFacts } from './arrears-view.server.ts'
import { casesOfItems } from './cases-of-items.server.ts'

/** Everything the page of a taxpayer is made of, as of today. */
export async function arrearsFacts(tx: Tx, taxpayerId: number): Promise<ArrearsFacts> {
	const [parameters, items, cases, asOf] = await Promise.all([
		currentParameters(tx),
		itemsOfTaxpayer(tx, taxpayerId),
		casesOfItems(tx, taxpayerId),
		ledgerAsOf(tx),
	])
	return { items, cases, asOf, parameters, on: today() }
}
