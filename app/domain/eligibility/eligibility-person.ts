import { type CalendarDate } from '../calendar-date.ts'
import { type HardshipCause } from '../hardship.ts'
import { type Relief } from '../relief.ts'
import { type Won } from '../won.ts'

/** What the law asks about the person; null while nobody has said or looked. */
export type EligibilityPerson = {
	kind: 'individual' | 'corporation'
	/** 거주자 (소득세법 §1의2) */
	resident: boolean | null
	causes: readonly HardshipCause[] | null
	/** Own illness or injury, or that of family under one roof, treated for six months or more. */
	treatmentSixMonths: boolean | null
	business: 'running' | 'closed' | 'never' | null
	/** The day the last of all businesses closed. */
	closedOn: CalendarDate | null
	/** Gross business receipts of the last tax years, at most three. */
	receipts: readonly Won[] | null
	/** 성실납세자 as the Commissioner defines it. */
	honestTaxpayer: boolean | null
	/** What could be collected from, protected things left out. */
	property: Won | null
	/** Secured before the tax: mortgages, deposits with a fixed date. */
	securedClaims: Won | null
	/** Punished or fined under 조세범 처벌법 within five years, or on trial for it. */
	taxOffence: boolean | null
	taxInvestigation: boolean | null
	/** `extinction-2018` is the earlier one of 조특법 §99의5. */
	reliefsUsed: readonly (Relief | 'extinction-2018')[] | null
	/** Items whose extension was revoked, which bars another (국세징수법 §16③). */
	revokedExtensions: readonly string[]
}

export type PersonFact = keyof EligibilityPerson
