import { type RequirementState } from '../evidence-waiver.ts'
import { type Relief } from '../relief.ts'
import { type Role, type StaffRole, staffRoles } from '../role.ts'

export type CaseActor =
	| { role: 'system' }
	| { role: 'taxpayer' }
	| { role: 'supporter'; withinScope: boolean }
	| { role: StaffRole; id: string; office: string }

export type StaffActor = Extract<CaseActor, { id: string }>

export type ActorRole = Role | 'system'

/** What the rules of the moves look at; the rows of the case, its flags and its assignments. */
export type CaseFacts = {
	office: string
	reliefs: readonly Relief[]
	assignedTo: string | null
	visitAssignedTo: string | null
	releasedBy: readonly string[]
	recommendedBy: string | null
	/** Staff who recommended or decided in an earlier round of this case. */
	earlierHands: readonly string[]
	recused: readonly string[]
	askedFrom: 'checking' | 'in_review' | null
	/** The person who asked is still assigned and still working. */
	reviewerActive: boolean
	reconsidering: boolean
	/** The taxpayer has applied anew since: one open case each. */
	otherCaseOpen: boolean
	checkPassed: boolean
	remindersSent: number
	/** The day given to the taxpayer for an answer has passed. */
	answerDayPassed: boolean
	/** The day has come on which the law takes silence for approval. */
	deemedDayReached: boolean
	/** An approved change waits for the taxpayer's yes or no. */
	offerOpen: boolean
	/** How far the document is that a move is about; null where it is about none. */
	document: RequirementState | null
	objectionDayPassed: boolean
}

export function isStaff(actor: CaseActor): actor is StaffActor {
	return (staffRoles as readonly string[]).includes(actor.role)
}
