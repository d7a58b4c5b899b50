import { userInfo } from 'node:os'
import { staffRoles, type StaffRole } from '#app/domain/role.ts'
import { addStaff } from '#app/features/staff-accounts/add-staff.server.ts'
import { changeRoles } from '#app/features/staff-accounts/change-roles.server.ts'
import { disableStaff } from '#app/features/staff-accounts/disable-staff.server.ts'
import { findStaffAccount } from '#app/features/staff-accounts/staff-account.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { type Tx } from '#db/client.server.ts'
import { BadInput } from './bad-input.ts'
import { answer } from './json-input.ts'
import { withDatabase } from './with-database.ts'

type Adding = {
	subject: string
	name: string
	officeCode: string | null
	email?: string | undefined
	roles: string[]
}

const refusals = {
	already_there: 'An account with this subject exists already.',
	already_disabled: 'This account is disabled already.',
	no_such_office: 'There is no office with this code; import the offices first.',
	not_found: 'There is no account with this subject.',
}

export function addAccount({ roles, ...person }: Adding): Promise<void> {
	const known = readRoles(roles)
	const { email } = person
	if (email && !/^\S+@\S+$/.test(email)) throw new BadInput(`"${email}" is no e-mail address.`)
	return onAccount(person.subject, (tx) => addStaff(tx, { ...person, roles: known }, change()))
}

export function disableAccount(subject: string): Promise<void> {
	return onAccount(subject, (tx) => disableStaff(tx, subject, change()))
}

export function setRoles(subject: string, roles: string[]): Promise<void> {
	const known = readRoles(roles)
	return onAccount(subject, (tx) => changeRoles(tx, { subject, roles: known }, change()))
}

export function showAccount(subject: string): Promise<void> {
	return onAccount(subject, async () => undefined)
}

type Verb = (tx: Tx) => Promise<keyof typeof refusals | undefined>

/** Does the verb and answers with the account as it then stands. */
async function onAccount(subject: string, verb: Verb): Promise<void> {
	const account = await withDatabase(async (tx) => {
		const refusal = await verb(tx)
		if (refusal) throw new BadInput(refusals[refusal])
		return findStaffAccount(tx, subject)
	})
	if (!account) throw new BadInput(refusals.not_found)
	const { name, officeCode, disabled, roles } = account
	answer({ subject, name, office: officeCode, disabled, roles })
}

function readRoles(given: string[]): StaffRole[] {
	const unknown = given.find((role) => !staffRoles.includes(role as StaffRole))
	if (unknown)
		throw new BadInput(`"${unknown}" is no role; the roles are ${staffRoles.join(', ')}.`)
	return staffRoles.filter((role) => given.includes(role))
}

function change() {
	return { by: userInfo().username, at: now() }
}
