import * as z from 'zod'
import {
	disasterHarms,
	restartKinds,
	restartSupports,
	specialAreas,
} from '#app/domain/eligibility/eligibility-person.ts'
import { hardshipCauses } from '#app/domain/hardship.ts'
import { reliefs } from '#app/domain/relief.ts'
import { day, taxItem, won } from './item-request.ts'

const oneOf = <const Word extends string>(words: readonly Word[]) =>
	z.enum(words, `must be one of ${words.join(', ')}`)
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item, 'must be a list')
const orUnknown = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null)

const yesOrNo = orUnknown(z.boolean('must be true, false or null'))
const amount = orUnknown(won)
const date = orUnknown(day)
const count = (most: number) => {
	const text = `must be a whole number from 0 to ${most}`
	return orUnknown(z.int(text).min(0, text).max(most, text))
}

/** What the articles ask about a person; whatever is left out is not known. */
export const personRequest = z.strictObject(
	{
		kind: oneOf(['individual', 'corporation']).default('individual'),
		resident: yesOrNo,
		causes: orUnknown(listOf(oneOf(hardshipCauses))),
		treatmentSixMonths: yesOrNo,
		business: orUnknown(oneOf(['running', 'closed', 'never'])),
		closedOn: date,
		receipts: orUnknown(listOf(won).max(3, 'must hold three years at most')),
		honestTaxpayer: yesOrNo,
		property: amount,
		securedClaims: amount,
		taxOffence: yesOrNo,
		taxInvestigation: yesOrNo,
		reliefsUsed: orUnknown(listOf(oneOf([...reliefs, 'extinction-2018']))),
		revokedExtensions: listOf(z.string('must be text')).default([]),
		specialArea: orUnknown(oneOf(specialAreas)),
		disasterDeclaredOn: date,
		disasterHarm: orUnknown(oneOf(disasterHarms)),
		smallBusiness: yesOrNo,
		restartSupport: orUnknown(listOf(oneOf(restartSupports))),
		arrearsInFiveYears: count(10_000),
		bookkeeping: yesOrNo,
		restart: orUnknown(oneOf(restartKinds)),
		registeredOn: date,
		restartedOn: date,
		workDaysAMonth: count(31),
		payAMonth: amount,
		sameEmployer: yesOrNo,
		insuredMonths: count(1_200),
		propertyThen: amount,
		securedThen: amount,
		propertySince: amount,
		otherItems: listOf(taxItem).default([]),
	},
	'must be an object',
)
