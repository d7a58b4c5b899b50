import { type AccessPurpose } from '../app/domain/access-purpose.ts'
import { type ActingStaff } from './acting.server.ts'
import { type Tx } from './client.server.ts'
import { accessRecords, auditEvents } from './schema/index.ts'

export type AuditEvent = Omit<typeof auditEvents.$inferInsert, 'id'>

/** Writes what was done into the trail, in the transaction that does it. */
export async function audit(tx: Tx, event: AuditEvent): Promise<void> {
	await tx.insert(auditEvents).values(event)
}

export type Reading = {
	taxpayerId: number
	caseId: string | null
	what: (typeof accessRecords.$inferInsert)['what']
	purpose: AccessPurpose
	ip: string | null
	at: Date
}

/**
 * Records that staff read a taxpayer's data: who, when, from where, whose, what for. The taxpayer can
 * read it (개인정보의 안전성 확보조치 기준 §8).
 */
export async function recordAccess(
	tx: Tx,
	reader: ActingStaff & { name: string },
	reading: Reading,
): Promise<void> {
	const { taxpayerId, caseId, ...how } = reading
	await recordAccesses(tx, reader, [{ taxpayerId, caseId }], how)
}

/** The same for everybody a file is about. */
export async function recordAccesses(
	tx: Tx,
	reader: ActingStaff & { name: string },
	about: readonly Pick<Reading, 'taxpayerId' | 'caseId'>[],
	how: Omit<Reading, 'taxpayerId' | 'caseId'>,
): Promise<void> {
	if (about.length === 0) return
	const who = {
		staffId: reader.staffId,
		staffName: reader.name,
		staffRole: reader.roles[0] ?? 'none',
		officeCode: reader.officeCode,
	}
	await tx.insert(accessRecords).values(about.map((whose) => ({ ...whose, ...how, ...who })))
}
