import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Classification } from '#app/domain/classification.ts'
import {
	type handoverCodes,
	type ReasonCode,
	type returnCodes,
} from '#app/domain/decision/reason-code.ts'
import { type Answers, type PayDay } from '#app/domain/declaration.ts'
import { type OfficeFindings } from '#app/domain/eligibility/office-findings.ts'
import { type Outcome } from '#app/domain/outcome.ts'

/** What the person does about their own application. */
export type OwnDeed =
	| { act: 'apply'; answers: Answers; papers: 'given' | 'promised' | 'out-of-reach' }
	| { act: 'answer'; words: string }
	| { act: 'withdraw' }
	| { act: 'read-letter' }
	| { act: 'answer-offer'; answer: 'accepted' | 'declined' }
	| { act: 'reconsider'; reason: string }

/** What somebody of the office does; `by` is the subject they sign in with. */
export type StaffDeed = { by: string } & (
	| { act: 'take' }
	| { act: 'acknowledge' }
	| { act: 'note'; text: string }
	| { act: 'classify'; type: Classification; reason: string }
	| { act: 'ask'; message: string; questions: string[] }
	| { act: 'release'; reasonCode: (typeof handoverCodes)[number]; reason: string }
	| {
			act: 'recommend'
			outcome: Outcome
			reasonCodes: ReasonCode[]
			text: string
			findings: OfficeFindings
			offer: { firstDueOn: CalendarDate; payDay: PayDay; count: number } | null
	  }
	| { act: 'return'; reasonCode: (typeof returnCodes)[number]; reason: string }
	| { act: 'decide'; text: string }
)

/** One line of a story: when, about whose application, and what was done. */
export type Act = { at: string; person: string } & (OwnDeed | StaffDeed)
