import { type CalendarDate } from '../../app/domain/calendar-date.ts'
import { type Answers } from '../../app/domain/declaration.ts'
import { eligibilityFor } from '../../app/domain/eligibility/eligibility.ts'
import { personFrom } from '../../app/domain/eligibility/person-from.ts'
import { askedReliefs } from '../../app/domain/instalment-plan/wished-plan.ts'
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

/** The reliefs asked for that the law does not shut today: only these can need a document. */
export async function reliefsNotShut(
	tx: Tx,
	{ taxpayerId, answers, on, parameters }: Asked,
): Promise<Relief[]> {
	const owned = await itemsOfTaxpayer(tx, taxpayerId)
	const open = owned.filter(({ status }) => status === 'open')
	const isChosen = ({ itemNo }: { itemNo: string }) => answers.items?.itemNos.includes(itemNo)
	const chosen = open.filter((item) => isChosen(item))
	const others = open.filter((item) => !isChosen(item))
	const person = personFrom(await knownTaxpayer(tx, taxpayerId), answers, others)
	return askedReliefs(answers).filter(
		(relief) => eligibilityFor(relief, chosen, person, on, parameters).answer !== 'not',
	)
}
