import * as z from 'zod'
import {
	disasterHarms,
	type EligibilityPerson,
	restartKinds,
	restartSupports,
	specialAreas,
} from '#app/domain/eligibility/eligibility-person.ts'
import { hardshipCauses } from '#app/domain/hardship.ts'
import { reliefs } from '#app/domain/relief.ts'
import { day, taxItem, won } from './item-request.ts'

const unknown = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null)
const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
	z.enum(words, `must be one of ${words.join(', ')}`)
const listOf = <Schema extends z.ZodType>(schema: Schema) => z.array(schema, 'must be a list')
const yesOrNo = z.boolean('must be true or false')
const count = z.int('must be a whole number').min(0, 'must not be less than 0')

/** The person as eligibility asks for them; what is left out is not known. */
export const person = z.strictObject(
	{
		kind: oneOf(['individual', 'corporation']).default('individual'),
		resident: unknown(yesOrNo),
		causes: unknown(listOf(oneOf(hardshipCauses))),
		treatmentSixMonths: unknown(yesOrNo),
		business: unknown(oneOf(['running', 'closed', 'never'])),
		closedOn: unknown(day),
		receipts: unknown(listOf(won)),
		honestTaxpayer: unknown(yesOrNo),
		property: unknown(won),
		securedClaims: unknown(won),
		taxOffence: unknown(yesOrNo),
		taxInvestigation: unknown(yesOrNo),
		reliefsUsed: unknown(listOf(oneOf([...reliefs, 'extinction-2018']))),
		revokedExtensions: listOf(z.string('must be text')).default([]),
		specialArea: unknown(oneOf(specialAreas)),
		disasterDeclaredOn: unknown(day),
		disasterHarm: unknown(oneOf(disasterHarms)),
		smallBusiness: unknown(yesOrNo),
		restartSupport: unknown(listOf(oneOf(restartSupports))),
		arrearsInFiveYears: unknown(count),
		bookkeeping: unknown(yesOrNo),
		restart: unknown(oneOf(restartKinds)),
		registeredOn: unknown(day),
		restartedOn: unknown(day),
		workDaysAMonth: unknown(count),
		payAMonth: unknown(won),
		sameEmployer: unknown(yesOrNo),
		insuredMonths: unknown(count),
		propertyThen: unknown(won),
		securedThen: unknown(won),
		propertySince: unknown(won),
		otherItems: listOf(taxItem).default([]),
	} satisfies Record<keyof EligibilityPerson, z.ZodType>,
	'must be an object',
)
