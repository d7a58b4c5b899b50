import { isOpenRequirement } from '../evidence-waiver.ts'
import { needsDecision } from '../relief.ts'
import { type CaseActor, type CaseFacts, isStaff } from './case-facts.ts'
import { type CaseRefusal } from './case-refusal.ts'

type Guard = (actor: CaseActor, facts: CaseFacts) => CaseRefusal | undefined

/** Two are sent before anything lapses, so that no lapse comes unannounced. */
export const remindersBeforeLapse = 2

const idOf = (actor: CaseActor) => (isStaff(actor) ? actor.id : null)

const includesActor = (people: readonly string[], actor: CaseActor) =>
	isStaff(actor) && people.includes(actor.id)

export const caseGuards = {
	assigned: (actor, { assignedTo }) =>
		assignedTo !== null && idOf(actor) === assignedTo ? undefined : 'not_assigned_to_you',
	assignedOrFree: (actor, { assignedTo }) =>
		assignedTo === null || idOf(actor) === assignedTo ? undefined : 'not_assigned_to_you',
	free: (_actor, { assignedTo }) => (assignedTo === null ? undefined : 'already_assigned'),
	visitAssigned: (actor, { visitAssignedTo }) =>
		actor.role === 'operations-manager' || idOf(actor) === visitAssignedTo
			? undefined
			: 'not_assigned_to_you',
	notReleased: (actor, { releasedBy }) =>
		includesActor(releasedBy, actor) ? 'released_by_you' : undefined,
	fourEyes: (actor, { recommendedBy }) =>
		recommendedBy !== null && idOf(actor) === recommendedBy ? 'own_recommendation' : undefined,
	newHands: (actor, { earlierHands }) =>
		includesActor(earlierHands, actor) ? 'earlier_part_in_case' : undefined,
	decisionNeeded: (_actor, { reliefs }) =>
		needsDecision(reliefs) ? undefined : 'no_decision_needed',
	noDecisionNeeded: (_actor, { reliefs }) =>
		needsDecision(reliefs) ? 'decision_needed' : undefined,
	checkPassed: (_actor, { checkPassed }) => (checkPassed ? undefined : 'check_not_passed'),
	checkFailed: (_actor, { checkPassed }) => (checkPassed ? 'check_already_passed' : undefined),
	askedInCheck: (_actor, { askedFrom }) =>
		askedFrom === 'checking' ? undefined : 'asked_elsewhere',
	askedInReview: (_actor, { askedFrom }) =>
		askedFrom === 'in_review' ? undefined : 'asked_elsewhere',
	notAskedInCheck: (_actor, { askedFrom }) =>
		askedFrom === 'checking' ? 'asked_elsewhere' : undefined,
	reviewerActive: (_actor, { reviewerActive }) => (reviewerActive ? undefined : 'reviewer_gone'),
	reviewerGone: (_actor, { reviewerActive }) =>
		reviewerActive ? 'reviewer_still_there' : undefined,
	noOtherCase: (_actor, { otherCaseOpen }) => (otherCaseOpen ? 'other_case_open' : undefined),
	firstRound: (_actor, { reconsidering }) => (reconsidering ? 'later_round' : undefined),
	laterRound: (_actor, { reconsidering }) => (reconsidering ? undefined : 'first_round'),
	toldAndDue: (_actor, { remindersSent, answerDayPassed }) => {
		if (remindersSent < remindersBeforeLapse) return 'reminders_not_sent'
		return answerDayPassed ? undefined : 'not_yet_due'
	},
	deemedDay: (_actor, { deemedDayReached }) => (deemedDayReached ? undefined : 'not_yet_due'),
	offerOpen: (_actor, { offerOpen }) => (offerOpen ? undefined : 'offer_not_open'),
	offerSettled: (_actor, { offerOpen }) => (offerOpen ? 'offer_still_open' : undefined),
	documentOpen: (_actor, { document }) =>
		document && isOpenRequirement(document) ? undefined : 'document_settled',
	documentWaived: (_actor, { document }) =>
		document === 'waived' ? undefined : 'document_not_waived',
	objectionOver: (_actor, { objectionDayPassed }) =>
		objectionDayPassed ? undefined : 'not_yet_due',
} satisfies Record<string, Guard>

export type GuardId = keyof typeof caseGuards
