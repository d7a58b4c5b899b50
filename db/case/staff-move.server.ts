import { type CalendarDate } from '../../app/domain/calendar-date.ts'
import { type MoveId } from '../../app/domain/case/case-move.ts'
import { staffActor } from '../../app/domain/case/staff-actor.ts'
import { type Parameters } from '../../app/domain/parameters/parameters.ts'
import { type ActingStaff } from '../acting.server.ts'
import { audit, type AuditEvent } from '../audit.server.ts'
import { type Tx } from '../client.server.ts'
import { type CaseChange, moveCase, type Moved, type NotMoved } from './move-case.server.ts'
import { type OfficeCase } from './office-case.server.ts'

export type NamedStaff = ActingStaff & { name: string }

/** Who of the staff does something, when, from where, and by which numbers of law. */
export type Doing = {
	staff: NamedStaff
	at: Date
	on: CalendarDate
	ip: string | null
	parameters: Parameters
}

type StaffMove = Pick<
	CaseChange,
	'seenVersion' | 'subject' | 'reasonCode' | 'reason' | 'set' | 'facts' | 'along'
> & {
	move: MoveId
	/** What the trail says of it besides; no personal data. */
	details?: AuditEvent['details']
}

/** A move made by a member of staff, in the trail as well. */
export async function moveAsStaff(
	tx: Tx,
	{ staff, at, on, ip, parameters }: Doing,
	{ id: caseId, reference }: Pick<OfficeCase, 'id' | 'reference'>,
	change: StaffMove,
): Promise<Moved | NotMoved> {
	const { move, details } = change
	const by = { actor: staffActor(staff, move), id: staff.staffId, name: staff.name }
	const about = { caseId, reference, ...(details ? { details } : {}) }
	const trail = () => auditStaff(tx, { staff, at, ip }, `case.${move}`, about)
	const along = () => Promise.all([change.along?.(), trail()])
	return moveCase(tx, { ...change, along, caseId, by, at, on, parameters })
}

/** What staff did to a case, written with the doing. */
export async function auditStaff(
	tx: Tx,
	{ staff, at, ip }: Pick<Doing, 'staff' | 'at' | 'ip'>,
	action: string,
	{ reference, ...about }: Audited,
): Promise<void> {
	const actor = { actorKind: 'staff' as const, actorId: staff.staffId, ip }
	await audit(tx, { ...actor, ...about, at, action, subject: reference })
}

type Audited = { caseId: string; reference: string } & Pick<AuditEvent, 'details'>
