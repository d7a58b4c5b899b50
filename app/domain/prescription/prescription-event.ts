import { type CalendarDate } from '../calendar-date.ts'

/** What begins the time anew once it is over (국세기본법 §28①②). */
export const interruptions = {
	notice: '국세기본법 §28①1, ②1',
	demand: '국세기본법 §28①2, ②2',
	'distribution-claim': '국세기본법 §28①3, ②3',
	seizure: '국세기본법 §28①4, ②4',
} as const satisfies Record<string, string>
export type InterruptionKind = keyof typeof interruptions

/** What lets the time stand still while it lasts (국세기본법 §28③). */
export const suspensions = {
	instalments: '국세기본법 §28③1',
	deferral: '국세기본법 §28③2',
	'seizure-deferral': '국세기본법 §28③3',
	'annual-payment': '국세기본법 §28③4',
	lawsuit: '국세기본법 §28③5',
	abroad: '국세기본법 §28③6',
} as const satisfies Record<string, string>
export type SuspensionKind = keyof typeof suspensions

/** Both days inside; `to` is null while it lasts. */
export type Interruption = {
	kind: InterruptionKind
	from: CalendarDate
	to: CalendarDate | null
	/** Released at once for 국세징수법 §57①5 or 6: then a seizure interrupts nothing. */
	releasedAtOnce?: boolean | undefined
}

export type Suspension = {
	kind: SuspensionKind
	from: CalendarDate
	to: CalendarDate | null
	/** A suit dismissed, rejected or withdrawn suspends nothing (§28④). */
	dismissed?: boolean | undefined
}

export type PrescriptionFacts = {
	/** Declared by the taxpayer, so that time runs from the statutory deadline; null where unknown. */
	filed: boolean | null
	interruptions: readonly Interruption[]
	suspensions: readonly Suspension[]
}
