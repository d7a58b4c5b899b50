import { randomBytes } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { setClock } from '#app/platform/clock.server.ts'
import { inRequestScope } from '#app/platform/request-scope.server.ts'
import {
	findStaff,
	findTaxpayer,
	requireStaff,
	requireTaxpayer,
} from '#app/platform/session.server.ts'
import { findVisitor } from '#app/platform/visitor.server.ts'
import { signInMessage } from '#app/features/sign-in/sign-in-message.server.ts'
import { signOut } from '#app/features/sign-in/sign-out.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { sweepSessions } from '#db/session/end-session.server.ts'
import {
	makePerson,
	makeStaff,
	makeTaxpayer,
	signInAsStaff,
	signInAsTaxpayer,
} from '#tests/support/accounts.ts'
import { asking, leadsTo, thrownBy } from '#tests/support/asking.ts'
import { tokenSha256 } from '#db/session/session-token.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const start = '2026-11-23T01:00:00.000Z'
const later = (seconds: number) =>
	setClock(new Date(Date.parse(start) + seconds * 1000).toISOString())

const one = { person: '', taxpayer: 0 }
let officer = ''

beforeAll(async () => {
	installTestSettings()
	setClock(start)
	one.taxpayer = await makeTaxpayer('김하나', { ofPerson: 'one' })
	one.person = await makePerson('one', '김하나')
	officer = await makeStaff('officer', ['officer'])
})

afterEach(() => {
	setClock(start)
	installTestSettings()
})

async function taxpayer() {
	return signInAsTaxpayer(one.person, one.taxpayer)
}

async function rowOf(token: string) {
	const [row] = await admin`select *, last_seen_at::text as seen from sessions
		where token_sha256 = ${tokenSha256(token)}`
	return row
}

describe('a session that is alive', () => {
	test('names the person and the taxpayer they act for', async () => {
		const { cookie } = await taxpayer()
		expect(await requireTaxpayer(asking('/arrears', { cookie }))).toEqual({
			personId: one.person,
			personName: '김하나',
			taxpayerId: one.taxpayer,
			taxpayerName: '김하나',
		})
	})

	test('names the member of staff, the office and the roles held now', async () => {
		const { cookie } = await signInAsStaff(officer)
		expect(await requireStaff(asking('/staff', { cookie }), 'officer', 'approver')).toEqual({
			staffId: officer,
			name: 'officer',
			officeCode: '101',
			officeName: '가상101세무서',
			roles: ['officer'],
		})
		await admin`update staff_roles set removed_at = now() where staff_id = ${officer}`
		const refused = await thrownBy(() => requireStaff(asking('/staff', { cookie }), 'officer'))
		expect(refused.status).toBe(403)
		await admin`update staff_roles set removed_at = null where staff_id = ${officer}`
	})

	test('is kept only as a hash', async () => {
		const { token } = await taxpayer()
		const rows = await admin`select row_to_json(sessions)::text as row from sessions`
		expect(rows.some(({ row }) => String(row).includes(token))).toBe(false)
		expect(Buffer.from(token, 'base64url')).toHaveLength(32)
	})

	test('is looked up once for all loaders of a page', async () => {
		const { cookie, token } = await taxpayer()
		const found = await inRequestScope('127.0.0.1', async () => {
			await findVisitor(asking('/arrears', { cookie }))
			await admin`delete from sessions where token_sha256 = ${(await rowOf(token))!.token_sha256}`
			return findTaxpayer(asking('/arrears', { cookie }))
		})
		expect(found?.personId).toBe(one.person)
		expect(await findTaxpayer(asking('/arrears', { cookie }))).toBeUndefined()
	})

	test('shows every page who is there and how long it lasts', async () => {
		const { cookie } = await taxpayer()
		expect(await findVisitor(asking('/cases?page=2', { cookie }))).toMatchObject({
			audience: 'taxpayer',
			name: '김하나',
			actingFor: null,
			roles: [],
			changePath: null,
			idleSeconds: 1800,
			warnSeconds: 180,
			endedPath: '/sign-in/timed-out?return=%2Fcases%3Fpage%3D2',
		})
		expect(await findVisitor(asking('/staff', { cookie }))).toBeUndefined()
	})
})

describe('a session ends', () => {
	test('after thirty minutes without a sign of life, and says so', async () => {
		const { cookie } = await taxpayer()
		later(30 * 60)
		expect(await findTaxpayer(asking('/arrears', { cookie }))).toBeDefined()

		const other = await taxpayer()
		later(30 * 60 + 31 * 60 + 2)
		const answer = await thrownBy(() => requireTaxpayer(asking('/arrears?a=1', other)))
		expect(leadsTo(answer)).toBe('/sign-in/timed-out?return=%2Farrears%3Fa%3D1')
		expect(answer.headers.get('set-cookie')).toMatch(/^dasibom=;.*Max-Age=0/)
	})

	test('when the page that says so is shown, even in the minute that is given for being seen late', async () => {
		const { cookie } = await taxpayer()
		const timedOut = () => asking('/sign-in/timed-out?return=%2Fcases', { cookie })
		later(29 * 60)
		const answer = await thrownBy(() => signInMessage(timedOut(), 'taxpayer', 'timed-out'))
		expect(leadsTo(answer)).toBe('/cases')

		later(29 * 60 + 30 * 60 + 2)
		expect(await findVisitor(timedOut())).toBeUndefined()
		expect(await signInMessage(timedOut(), 'taxpayer', 'timed-out')).toMatchObject({
			data: { message: 'timed-out', minutes: 30, again: '/sign-in?return=%2Fcases' },
		})
		expect(await findTaxpayer(asking('/arrears', { cookie }))).toBeUndefined()
	})

	test('after four hours, however busy', async () => {
		const { cookie } = await taxpayer()
		for (let at = 0; at < 4 * 3600; at += 1200) {
			later(at)
			expect(await findTaxpayer(asking('/arrears', { cookie }))).toBeDefined()
		}
		later(4 * 3600 + 2)
		const answer = await thrownBy(() => requireTaxpayer(asking('/arrears', { cookie })))
		expect(leadsTo(answer)).toBe('/sign-in/ended?return=%2Farrears')
	})

	test('for staff after fifteen minutes, and after eight hours', async () => {
		const { cookie } = await signInAsStaff(officer)
		later(16 * 60 + 2)
		const idle = await thrownBy(() => requireStaff(asking('/staff/x', { cookie })))
		expect(leadsTo(idle)).toBe('/staff/sign-in/timed-out?return=%2Fstaff%2Fx')

		setClock(start)
		const busy = await signInAsStaff(officer)
		for (let at = 0; at < 8 * 3600; at += 840) {
			later(at)
			expect(await findStaff(asking('/staff', busy))).toBeDefined()
		}
		later(8 * 3600 + 2)
		const over = await thrownBy(() => requireStaff(asking('/staff/x', busy)))
		expect(leadsTo(over)).toBe('/staff/sign-in/ended?return=%2Fstaff%2Fx')
	})

	test('when signed out, at once and for good', async () => {
		const { cookie } = await taxpayer()
		const answer = await signOut(asking('/sign-out', { method: 'POST', cookie }), 'taxpayer')
		expect(leadsTo(answer)).toBe('/sign-in/signed-out')
		expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"')
		expect(answer.headers.get('set-cookie')).toContain('Max-Age=0')
		expect(await findTaxpayer(asking('/arrears', { cookie }))).toBeUndefined()
		const refused = await thrownBy(() => requireTaxpayer(asking('/arrears', { cookie })))
		expect(leadsTo(refused)).toBe('/sign-in?return=%2Farrears')
	})

	test('the moment a staff account is disabled', async () => {
		const gone = await makeStaff('gone', ['officer'])
		const { cookie } = await signInAsStaff(gone)
		expect(await findStaff(asking('/staff', { cookie }))).toBeDefined()
		await admin`update staff set disabled_at = now() where id = ${gone}`
		expect(await findStaff(asking('/staff', { cookie }))).toBeUndefined()
		expect(await findVisitor(asking('/staff', { cookie }))).toBeUndefined()
	})

	test('for a taxpayer whom the ledger links no longer', async () => {
		const taxpayerId = await makeTaxpayer('박둘', { ofPerson: 'two' })
		const { cookie } = await signInAsTaxpayer(await makePerson('two'), taxpayerId)
		expect(await findTaxpayer(asking('/arrears', { cookie }))).toBeDefined()
		await admin`delete from identity_links where taxpayer_id = ${taxpayerId}`
		const answer = await thrownBy(() => requireTaxpayer(asking('/arrears', { cookie })))
		expect(leadsTo(answer)).toBe('/unknown')
	})

	test('and its row goes a day later', async () => {
		const { token } = await taxpayer()
		const ends = Date.parse(start) + 4 * 3_600_000
		await asSystem((tx) => sweepSessions(tx, new Date(ends + 86_400_000)))
		expect(await rowOf(token)).toBeDefined()
		await asSystem((tx) => sweepSessions(tx, new Date(ends + 86_402_000)))
		expect(await rowOf(token)).toBeUndefined()
	})
})

describe('being seen', () => {
	test('is written once a minute at most', async () => {
		const { cookie, token } = await taxpayer()
		const before = (await rowOf(token))!.seen
		later(50)
		await findTaxpayer(asking('/arrears', { cookie }))
		expect((await rowOf(token))!.seen).toBe(before)
		later(62)
		await findTaxpayer(asking('/arrears', { cookie }))
		expect((await rowOf(token))!.seen).not.toBe(before)
	})
})

describe('a token that is no good', () => {
	test.each([
		['none', ''],
		['random', `dasibom=${randomBytes(32).toString('base64url')}`],
		['short', 'dasibom=abc'],
		['SQL', "dasibom=' or 1=1 --"],
		['the hash itself', `dasibom=${'a'.repeat(64)}`],
	])('%s: nobody is signed in', async (_, cookie) => {
		expect(await findTaxpayer(asking('/arrears', { cookie }))).toBeUndefined()
		const answer = await thrownBy(() => requireTaxpayer(asking('/arrears', { cookie })))
		expect(leadsTo(answer)).toBe('/sign-in?return=%2Farrears')
	})

	test('the token of one kind in the cookie of the other', async () => {
		const staff = await signInAsStaff(officer)
		const own = await taxpayer()
		const swapped = asking('/arrears', { cookie: `dasibom=${staff.token}` })
		expect(await findTaxpayer(swapped)).toBeUndefined()
		const other = asking('/staff', { cookie: `dasibom-staff=${own.token}` })
		expect(await findStaff(other)).toBeUndefined()
		expect(await findVisitor(other)).toBeUndefined()
	})

	test('a cookie without the __Host- prefix where the portal is served over https', async () => {
		const { token } = await taxpayer()
		installTestSettings({ PUBLIC_URL: 'https://dasibom.test' })
		const bare = asking('/arrears', { cookie: `dasibom=${token}` })
		expect(await findTaxpayer(bare)).toBeUndefined()
		const prefixed = asking('/arrears', { cookie: `__Host-dasibom=${token}` })
		expect(await findTaxpayer(prefixed)).toBeDefined()
	})
})

describe('a form sent without a session', () => {
	test('stops at a page that says so and leads back to where the form stood', async () => {
		const request = asking('/cases/1/withdraw', { method: 'POST' })
		request.headers.set('referer', asking('/cases/1').url)
		expect(leadsTo(await thrownBy(() => requireTaxpayer(request)))).toBe(
			'/sign-in/ended?return=%2Fcases%2F1',
		)
	})
})
