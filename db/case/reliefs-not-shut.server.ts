import { type CalendarDate } from '../../app/domain/calendar-date.ts'
import { type Answers } from '../../app/domain/declaration.ts'
import { reliefsNotShutTo } from '../../app/domain/eligibility/not-shut.ts'
import { type Parameters } from '../../app/domain/parameters/parameters.ts'
import { type Relief } from '../../app/domain/relief.ts'
import { type Tx } from '../client.server.ts'
import { itemsOfTaxpayer } from '../ledger/items-of-taxpayer.server.ts'
import { knownTaxpayer } from '../ledger/known-taxpayer.server.ts'

type Asked = {
	taxpayerId: number
	answers: Answers
	on: CalendarDate
	parameters: Parameters
}

/** The reliefs asked for that the law does not shut today, by what the ledger says now. */
export async function reliefsNotShut(
	tx: Tx,
	{ taxpayerId, answers, on, parameters }: Asked,
): Promise<Relief[]> {
	const [known, owned] = await Promise.all([
		knownTaxpayer(tx, taxpayerId),
		itemsOfTaxpayer(tx, taxpayerId),
	])
	return reliefsNotShutTo(known, owned, answers, on, parameters)
}
