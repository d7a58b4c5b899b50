import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { clashAmong, heldUnder } from '#app/domain/eligibility/combination.ts'
import { eligibilityFor } from '#app/domain/eligibility/eligibility.ts'
import { personFrom } from '#app/domain/eligibility/person-from.ts'
import { readAttribution } from '#app/domain/attribution.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Relief } from '#app/domain/relief.ts'
import { type Language } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { attributionName, taxName } from '#app/i18n/tax-words.ts'
import { type Tx } from '#db/client.server.ts'
import { itemsOfTaxpayer } from '#db/ledger/items-of-taxpayer.server.ts'
import { knownTaxpayer } from '#db/ledger/known-taxpayer.server.ts'
import { reliefCards } from './relief-cards.server.ts'
import { clashMessage } from './relief-words.server.ts'

type Asked = {
	taxpayerId: number
	answers: Answers
	on: CalendarDate
	language: Language
	parameters: Parameters
	isWanted?: (relief: Relief) => boolean
}

/** What the law opens for the items chosen in a draft, given the answers so far. */
export async function reliefsOpenTo(tx: Tx, asked: Asked) {
	const { on, language, parameters, isWanted } = asked
	const { items, person } = await factsOf(tx, asked)
	const t = translator(language)
	const nameOf = (itemId: string) => {
		const item = items.find(({ id }) => id === itemId)
		if (!item) return itemId
		const { taxCode, attribution } = item
		return `${taxName(t, taxCode)} ${attributionName(t, readAttribution(attribution), attribution)}`
	}
	return reliefCards(
		{ ...{ items, person, on, parameters }, ...(isWanted && { isWanted }) },
		language,
		nameOf,
	)
}

/** Why those chosen may not be had, as a message; undefined where they may, alone or together. */
export async function choiceRefusal(
	tx: Tx,
	asked: Asked,
	chosen: readonly Relief[],
): Promise<string | undefined> {
	const { on, language, parameters } = asked
	const { items, person } = await factsOf(tx, asked)
	const found = chosen.map((relief) => eligibilityFor(relief, items, person, on, parameters))
	if (found.some(({ answer }) => answer === 'not')) return 'relief:choice.missing'
	const clash = clashAmong(found.map((one) => heldUnder(one, items, on)))
	return clash && clashMessage(translator(language), clash)
}

async function factsOf(tx: Tx, { taxpayerId, answers }: Asked) {
	const chosen = answers.items?.itemNos ?? []
	const all = await itemsOfTaxpayer(tx, taxpayerId)
	const items = all.filter(({ itemNo }) => chosen.includes(itemNo))
	const others = all.filter(({ itemNo, status }) => status === 'open' && !chosen.includes(itemNo))
	return { items, person: personFrom(await knownTaxpayer(tx, taxpayerId), answers, others) }
}

/** Who should be pointed to help with living costs: the same signs for everybody. */
export function livingIsHard({ situation, money }: Answers): boolean {
	const signs = ['shop-closed', 'job-lost', 'living-costs', 'illness-injury', 'family-death']
	const sum = (amounts: Record<string, number> | undefined) =>
		Object.values(amounts ?? {}).reduce((total, amount) => total + amount, 0)
	return (
		(situation?.causes.some((cause) => signs.includes(cause)) ?? false) ||
		(money !== undefined && sum(money.spending) >= sum(money.income))
	)
}
