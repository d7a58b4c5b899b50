import { expect, test } from 'vitest'
import { type StaffRole } from '../role.ts'
import { type MoveId } from './case-move.ts'
import { staffActor } from './staff-actor.ts'

const cases: [readonly StaffRole[], MoveId, StaffRole][] = [
	[['officer', 'approver'], 'take', 'officer'],
	[['officer', 'approver'], 'decide', 'approver'],
	[['approver', 'officer'], 'recommend', 'officer'],
	[['field-surveyor', 'phone-surveyor'], 'visit-done', 'field-surveyor'],
	// None fits: the first, which the rules then refuse.
	[['phone-surveyor', 'officer'], 'decide', 'phone-surveyor'],
	[[], 'take', 'user-admin'],
]

test.each(cases)('who holds %j does %s as %s', (roles, move, role) => {
	const actor = staffActor({ staffId: 'kim', officeCode: '101', roles }, move)
	expect(actor).toEqual({ role, id: 'kim', office: '101' })
})

test('who belongs to no office is of none', () => {
	const staff = { staffId: 'kim', officeCode: null, roles: ['officer'] } as const
	expect(staffActor(staff, 'take').office).toBe('')
})
