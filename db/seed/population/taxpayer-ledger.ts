import { addDays, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type LedgerRow } from '#db/ledger/ledger-files.ts'
import { chanceFrom, type Chance } from './chance.ts'
import { someDebt } from './debt.ts'
import { someItem, type MadeItem } from './item.ts'
import { paidItem } from './paid-item.ts'
import { someTaxpayer, taxpayerKey } from './taxpayer.ts'
import { periodDueBy, type ChargedTax, type TaxPeriod } from './tax-period.ts'

/** Everything the files hold about one taxpayer. */
export type TaxpayerLedger = {
	taxpayer: LedgerRow<'taxpayers'>
	links: LedgerRow<'identity_links'>[]
	items: MadeItem[]
}

// By amount, all taxpayers together: value added 36 %, income 31 %, capital gains 15.5 %, corporations 12 %.
const taxesOfPeople = [
	[280, '41'],
	[640, '10'],
	[135, '22'],
	[20, '57'],
	[15, '33'],
	[10, '32'],
] as const satisfies (readonly [number, ChargedTax])[]

const taxesOfCorporations = [
	[58, '31'],
	[42, '41'],
] as const satisfies (readonly [number, ChargedTax])[]

// How many years ago: some under the rules of 2026-07, some from before 2020.
const yearsAgo: readonly (readonly [number, readonly [number, number]])[] = [
	[12, [0, 0.75]],
	[29, [0.75, 3]],
	[41, [3, 7]],
	[18, [7, 13]],
]

/** The nth made-up taxpayer of a population: the same for the same seed and day, whoever comes before. */
export function someTaxpayerLedger(
	seed: string,
	number: number,
	asOf: CalendarDate,
): TaxpayerLedger {
	const chance = chanceFrom(`${seed}/${number}`)
	const { amounts, isCorporation } = someDebt(chance)
	const taxes = isCorporation ? taxesOfCorporations : taxesOfPeople
	const charged = somePeriods(amounts.length, taxes, asOf, chance)
	const days = charged.map(({ period }) => period.establishedOn).sort()
	const taxed = { from: days[0] ?? asOf, to: days.at(-1) ?? asOf }
	const owed = amounts.reduce((sum, amount) => sum + amount, 0)
	const taxpayer = someTaxpayer({ number, isCorporation, taxed, owed, asOf }, chance)
	const common = {
		taxpayerKey: taxpayerKey(number),
		officeCode: String(taxpayer.office_code),
		asOf,
	}
	const items = charged.map((each, at) =>
		someItem(
			{ ...common, ...each, itemNo: `I-${number}-${at + 1}`, left: amounts[at] ?? 0 },
			chance,
		),
	)
	if (chance.happens(0.06)) {
		items.push(paidItem({ ...common, itemNo: `I-${number}-0`, from: taxed.from }, chance))
	}
	const ci = `made-up-ci-of-${taxpayerKey(number)}`
	return {
		taxpayer,
		links: isCorporation ? [] : [{ taxpayer_key: taxpayerKey(number), ci }],
		items,
	}
}

const MOST_YEARS = 16

type Charged = { tax: ChargedTax; period: TaxPeriod }

// No tax of one period twice, as far as the years have room.
function somePeriods(
	count: number,
	taxes: readonly (readonly [number, ChargedTax])[],
	asOf: CalendarDate,
	chance: Chance,
): Charged[] {
	const [least, most] = chance.weighted(yearsAgo)
	const years = least + (most - least) * chance.number()
	const found = new Map<string, Charged>()
	for (let tries = 0; found.size < count; tries += 1) {
		const tax = chance.weighted(taxes)
		// Whoever owes so much that the years around are full owes of any of them.
		const back =
			tries < 200
				? Math.min(years * (0.7 + 0.6 * chance.number()) + tries / 20, MOST_YEARS)
				: MOST_YEARS * chance.number()
		const period = periodDueBy(tax, addDays(asOf, -Math.round(back * 365) - 30))
		found.set(`${tax}/${period.attribution}`, { tax, period })
	}
	return [...found.values()]
}
