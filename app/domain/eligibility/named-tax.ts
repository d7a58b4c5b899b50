import { type TaxCode } from '../tax-code.ts'
import { type TaxItem } from '../tax-item.ts'

const globalIncomeTax: TaxCode = '10'
const corporateTax: TaxCode = '31'
const valueAddedTax: TaxCode = '41'
const ruralTax: TaxCode = '55'

/** Income taxes of every kind (소득세법 §4): the retirement and transfer taxes with them. */
const incomeTaxes: readonly TaxCode[] = [
	...(['10', '11', '12', '13', '14'] as const),
	...(['15', '16', '17', '21', '22'] as const),
]

type Coded = Pick<TaxItem, 'taxCode' | 'statutoryDueOn'>

/** 종합소득세, 부가가치세, and the rural tax that rides on income tax. */
export function isIncomeOrValueAddedTax(item: Coded, items: readonly Coded[]): boolean {
	if (item.taxCode === ruralTax) return ridesOn(item, items, [globalIncomeTax])
	return item.taxCode === globalIncomeTax || item.taxCode === valueAddedTax
}

/** 소득세, 법인세, 부가가치세 및 이에 부가되는 세목. */
export function isBusinessTax(item: Coded, items: readonly Coded[]): boolean {
	const mains: readonly string[] = [...incomeTaxes, corporateTax, valueAddedTax]
	if (item.taxCode === ruralTax) return ridesOn(item, items, mains)
	return mains.includes(item.taxCode)
}

// 농어촌특별세 rides on the tax with the same statutory due date.
function ridesOn(item: Coded, items: readonly Coded[], mains: readonly string[]): boolean {
	return items.some(
		(main) => mains.includes(main.taxCode) && main.statutoryDueOn === item.statutoryDueOn,
	)
}
