import { randomUUID } from 'node:crypto'
import { calendarDate } from '#app/domain/calendar-date.ts'
import { ciHash } from '#app/platform/ci-hash.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { type Audience, sessionLimits } from '#app/platform/session-limits.ts'
import { tokenCookie } from '#app/platform/session-cookie.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { identityLinks, offices, people, staff, staffRoles, taxpayers } from '#db/schema/index.ts'
import { openSession } from '#db/session/open-session.server.ts'

type Role = (typeof staffRoles.$inferInsert)['role']
type Signed = { cookie: string; token: string }

/** An office under its code; made once. */
export async function makeOffice(code: string): Promise<string> {
	const place = { region: '가상', address: '가상로 1', phone: '02-000-0000', hours: '평일' }
	await asSystem((tx) =>
		tx
			.insert(offices)
			.values({ code, name: `가상${code}세무서`, ...place })
			.onConflictDoNothing(),
	)
	return code
}

/** A taxpayer of the ledger; `ofPerson` names whose CI is linked to it. */
export async function makeTaxpayer(name: string, { office = '101', ofPerson = '' } = {}) {
	const officeCode = await makeOffice(office)
	return asSystem(async (tx) => {
		const [row] = await tx
			.insert(taxpayers)
			.values({
				key: randomUUID(),
				kind: 'individual',
				name,
				officeCode,
				asOf: calendarDate('2026-11-20'),
			})
			.returning({ id: taxpayers.id })
		const id = row!.id
		if (ofPerson)
			await tx.insert(identityLinks).values({ ciHash: ciHash(ofPerson), taxpayerId: id })
		return id
	})
}

/** Somebody who signed in once, known by this CI. */
export async function makePerson(ci: string, name = ci): Promise<string> {
	const [row] = await asSystem((tx) =>
		tx
			.insert(people)
			.values({ ciHash: ciHash(ci), name })
			.returning({ id: people.id }),
	)
	return row!.id
}

export async function makeStaff(subject: string, roles: Role[], office: string | null = '101') {
	const officeCode = office && (await makeOffice(office))
	return asSystem(async (tx) => {
		const [row] = await tx
			.insert(staff)
			.values({ subject, name: subject, officeCode })
			.returning({ id: staff.id })
		const staffId = row!.id
		for (const role of roles)
			await tx.insert(staffRoles).values({ staffId, role, grantedAt: now(), grantedBy: 'test' })
		return staffId
	})
}

export async function signInAsTaxpayer(
	personId: string,
	taxpayerId: number | null,
): Promise<Signed> {
	return signed('taxpayer', { kind: 'taxpayer', personId, taxpayerId })
}

export async function signInAsStaff(staffId: string): Promise<Signed> {
	return signed('staff', { kind: 'staff', staffId })
}

async function signed(
	audience: Audience,
	whose: Parameters<typeof openSession>[1],
): Promise<Signed> {
	const at = now()
	const endsAt = new Date(at.getTime() + sessionLimits[audience].totalSeconds * 1000)
	const token = await asSystem((tx) => openSession(tx, whose, { at, endsAt }))
	return { token, cookie: tokenCookie(audience, token).split(';')[0] ?? '' }
}
