import { type StaffRole } from '#app/domain/role.ts'
import { type Caller } from './callers.ts'

/** What became of a request. `moved` leads elsewhere within the portal. */
export type Outcome =
	| 'shown'
	| 'sign in'
	| 'staff sign in'
	| 'ended'
	| 'staff ended'
	| 'choose'
	| 'unknown'
	| 'moved'
	| 'invalid'
	| 'forbidden'
	| 'not there'
	| 'no such form'
	| 'conflict'

export type Rule = (caller: Caller, owner: string) => Outcome

export const everybody: Rule = () => 'shown'
export const onlyLeadsOn: Rule = () => 'moved'

/** Some person, whether or not it is settled for whom they act. */
export function person(then: Rule): Rule {
	return (caller, owner) => (caller.side === 'taxpayer' ? then(caller, owner) : 'sign in')
}

/** Somebody who acts for a taxpayer. */
export function taxpayer(then: Rule = everybody): Rule {
	return person((caller, owner) => {
		if (caller.standing === 'unknown') return 'unknown'
		return caller.standing === 'choosing' ? 'choose' : then(caller, owner)
	})
}

/** Only whose it is; to everybody else it does not exist. */
export function own(outcome: Outcome = 'shown'): Rule {
	return taxpayer((caller, owner) => (caller.id === owner ? outcome : 'not there'))
}

/** Only somebody with a draft on that way has this page; others are led to where they stand. */
export function drafting(owners: readonly string[], outcome: Outcome = 'shown'): Rule {
	return taxpayer((caller) => (owners.includes(caller.id) ? outcome : 'moved'))
}

/** A form of that page, sent: without such a draft it is told that nothing could be kept. */
export function keeping(owners: readonly string[], outcome: Outcome): Rule {
	return sent(taxpayer((caller) => (owners.includes(caller.id) ? outcome : 'conflict')))
}

export function anyStaff(then: Rule = everybody): Rule {
	return (caller, owner) => (caller.side === 'staff' ? then(caller, owner) : 'staff sign in')
}

/** Staff with one of the roles. */
export function staffWith(roles: readonly StaffRole[], then: Rule = everybody): Rule {
	return anyStaff((caller, owner) =>
		caller.roles.some((role) => roles.includes(role)) ? then(caller, owner) : 'forbidden',
	)
}

export const reviewers = ['officer', 'approver'] as const

/** Who reviews in the office of the case, and of them only those whose step it is. */
export function ofOffice(roles: readonly StaffRole[], outcome: Outcome = 'shown'): Rule {
	return staffWith(reviewers, (caller) => {
		if (!caller.home) return 'not there'
		return caller.roles.some((role) => roles.includes(role)) ? outcome : 'forbidden'
	})
}

/** The same for a form that is sent: without a session it stops at a page that says so. */
export function sent(rule: Rule): Rule {
	return (caller, owner) => {
		const outcome = rule(caller, owner)
		if (outcome === 'sign in') return 'ended'
		return outcome === 'staff sign in' ? 'staff ended' : outcome
	}
}
