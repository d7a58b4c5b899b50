import { type CalendarDate } from './calendar-date.ts'
import { type Answers } from './declaration.ts'
import { type Relief } from './relief.ts'
import { type Won } from './won.ts'

/** Raised when the shape below changes; older snapshots stay as they were handed in. */
export const snapshotVersion = 1

export type SubmittedPlan = {
	relief: Relief
	total: Won
	instalments: readonly { number: number; dueOn: CalendarDate; amount: Won }[]
}

export type GivenConsent = {
	kind: 'declaration' | 'health-data'
	wordingVersion: string
	given: 'yes' | 'no'
}

/** All that was handed in, as it was handed in. */
export type DeclarationSnapshot = {
	schemaVersion: typeof snapshotVersion
	reference: string
	/** The instant, and the day it was in Korea. */
	submittedAt: string
	submittedOn: CalendarDate
	answers: Answers
	items: readonly { itemNo: string; payable: Won }[]
	total: Won
	reliefs: readonly Relief[]
	plan: SubmittedPlan | null
	/** Of the other reliefs, where several are asked for. */
	plansBeside?: readonly SubmittedPlan[]
	evidence: readonly { rule: string; files: readonly string[] }[]
	consents: readonly GivenConsent[]
	/** Version of the figures of law everything was computed with. */
	parameters: string
}
