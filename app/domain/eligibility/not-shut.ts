import { type CalendarDate } from '../calendar-date.ts'
import { type Answers } from '../declaration.ts'
import { askedReliefs } from '../instalment-plan/wished-plan.ts'
import { type ItemStatus } from '../item-status.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { eligibilityFor } from './eligibility.ts'
import { type KnownTaxpayer, personFrom } from './person-from.ts'

type Owned = TaxItem & { itemNo: string; status: ItemStatus }

/** The reliefs asked for that the law does not shut on a day: only these can need a document. */
export function reliefsNotShutTo(
	known: KnownTaxpayer,
	owned: readonly Owned[],
	answers: Answers,
	on: CalendarDate,
	parameters: Parameters,
): Relief[] {
	const open = owned.filter(({ status }) => status === 'open')
	const isChosen = ({ itemNo }: Owned) => answers.items?.itemNos.includes(itemNo) ?? false
	const chosen = open.filter((item) => isChosen(item))
	const others = open.filter((item) => !isChosen(item))
	const person = personFrom(known, answers, others)
	return askedReliefs(answers).filter(
		(relief) => eligibilityFor(relief, chosen, person, on, parameters).answer !== 'not',
	)
}
