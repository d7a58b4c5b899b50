import { type CalendarDate } from '../calendar-date.ts'
import { type HardshipCause } from '../hardship.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'

/** What a 재기중소기업인 received to begin again (조특법 시행령 §99의6①). */
export const restartSupports = [
	'restart-loan', // 중소벤처기업진흥공단 재창업자금
	'guaranteed-loan', // 신용보증기금·기술보증기금 재창업자금
	'debt-adjustment', // 신용회복위원회 채무조정
	'honest-failure', // 성실경영실패자 판정
	'small-merchant-loan', // 소상공인 재창업 지원 자금
] as const
export type RestartSupport = (typeof restartSupports)[number]

/** What was begun after every business had closed (조특법 §99의10①2). */
export const restartKinds = ['business', 'employment', 'insured-work', 'none'] as const
export type RestartKind = (typeof restartKinds)[number]

/** Where the place of business stands (국세징수법 시행령 §12②1, §77②1). */
export const specialAreas = ['employment-crisis', 'industry-crisis', 'disaster', 'none'] as const
export type SpecialArea = (typeof specialAreas)[number]

/** Harm by the disaster a special area was declared for (국세징수법 시행령 §12②2·3, §77②2·3). */
export const disasterHarms = ['injured', 'heir', 'none'] as const
export type DisasterHarm = (typeof disasterHarms)[number]

/** Reliefs a person may have had; `extinction-2018` is the earlier one of 조특법 §99의5. */
export type UsedRelief = Relief | 'extinction-2018'

/** What the law asks about the person; null while nobody has said or looked. */
export type EligibilityPerson = {
	kind: 'individual' | 'corporation'
	/** 거주자 (소득세법 §1의2); of a corporation, a domestic one. */
	resident: boolean | null
	causes: readonly HardshipCause[] | null
	/** Own illness or injury, or that of family under one roof, treated for six months or more. */
	treatmentSixMonths: boolean | null
	business: 'running' | 'closed' | 'never' | null
	/** The day the last of all businesses closed; of one who began again, of those before. */
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
	reliefsUsed: readonly UsedRelief[] | null
	/** Items whose extension was revoked, which bars another (국세징수법 §16③). */
	revokedExtensions: readonly string[]
	specialArea: SpecialArea | null
	/** The day the special disaster area was declared. */
	disasterDeclaredOn: CalendarDate | null
	disasterHarm: DisasterHarm | null
	/** 중소기업 (조특법 시행령 §2) */
	smallBusiness: boolean | null
	restartSupport: readonly RestartSupport[] | null
	/** How often tax fell into arrears in the last five years. */
	arrearsInFiveYears: number | null
	/** Books, business account, card and cash receipts, each where it is due (조특법 시행령 §99의6⑦). */
	bookkeeping: boolean | null
	restart: RestartKind | null
	/** The day a new business was registered for; of no other beginning. */
	registeredOn: CalendarDate | null
	/** The day the new business or work began. */
	restartedOn: CalendarDate | null
	/** Days worked and pay in each of the last three months, the lowest of them. */
	workDaysAMonth: number | null
	payAMonth: Won | null
	/** One and the same payer of wages all that time. */
	sameEmployer: boolean | null
	/** Months in a row for which 고용보험료 was paid. */
	insuredMonths: number | null
	/** As `property` and `securedClaims`, on the 기준일 of 조특법 §99의10⑥. */
	propertyThen: Won | null
	securedThen: Won | null
	/** Acquired after that day and found by the office before the application. */
	propertySince: Won | null
	/** Other items of the same person: nobody asks about them, but limits measure all that is owed. */
	otherItems: readonly TaxItem[]
}

/** A fact that can be asked or found; the other items stand in the ledger. */
export type PersonFact = Exclude<keyof EligibilityPerson, 'otherItems'>
