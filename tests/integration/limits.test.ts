import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { limitAccount, limitActions, limitSignIns } from '#app/platform/rate-limit.server.ts'
import { inRequestScope } from '#app/platform/request-scope.server.ts'
import { closeDatabase, openDatabase } from '#db/client.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin, url } = freshDatabase()

const https = {
	DASIBOM_MODE: 'production',
	PUBLIC_URL: 'https://dasibom.test',
	OIDC_TAXPAYER_ISSUER: 'https://identity.test',
	OIDC_STAFF_ISSUER: 'https://identity.test',
	EVIDENCE_DIR: '/nowhere',
	OUTBOUND_DIR: '/nowhere',
}

beforeAll(() => {
	installTestSettings(https)
})

beforeEach(async () => {
	installTestSettings(https)
	await admin`delete from rate_limits`
})

/** How many of so many tries from an address get through, and what the first refusal says. */
async function tries(count: number, address: string, attempt: () => Promise<void>) {
	let passed = 0
	let refusal: Response | undefined
	for (let number = 0; number < count; number += 1) {
		try {
			await inRequestScope(address, attempt)
			passed += 1
		} catch (thrown) {
			if (!(thrown instanceof Response)) throw thrown
			refusal ??= thrown
		}
	}
	return { passed, refusal }
}

describe('setting out to sign in', () => {
	test('is counted by where it comes from, and the refusal says when to try again', async () => {
		const { passed, refusal } = await tries(40, '198.51.100.1', limitSignIns)
		expect(passed).toBe(30)
		expect(refusal?.status).toBe(429)
		expect(Number(refusal?.headers.get('retry-after'))).toBeGreaterThan(0)
		expect((await tries(1, '198.51.100.2', limitSignIns)).passed).toBe(1)
	})

	test('counts a whole /64 as one', async () => {
		await tries(30, '2001:db8:1:2::1', limitSignIns)
		expect((await tries(1, '2001:db8:1:2:ffff::9', limitSignIns)).passed).toBe(0)
		expect((await tries(1, '2001:db8:1:3::1', limitSignIns)).passed).toBe(1)
	})

	test('of forty at once lets no more through', async () => {
		const all = await Promise.all(
			Array.from({ length: 40 }, () => tries(1, '198.51.100.3', limitSignIns)),
		)
		expect(all.filter(({ passed }) => passed === 1)).toHaveLength(30)
	})

	test('keeps no address where it counts', async () => {
		await tries(1, '198.51.100.4', limitSignIns)
		const rows = await admin`select key from rate_limits`
		expect(rows).not.toHaveLength(0)
		expect(rows.some(({ key }) => String(key).includes('198.51'))).toBe(false)
	})

	test('spares this machine in the demonstration, and only there', async () => {
		expect((await tries(40, '127.0.0.1', limitSignIns)).passed).toBe(30)
		installTestSettings()
		expect((await tries(40, '127.0.0.1', limitSignIns)).passed).toBe(40)
		expect((await tries(40, '198.51.100.5', limitSignIns)).passed).toBe(30)
	})
})

describe('one account', () => {
	test('cannot be locked out from another address', async () => {
		const victim = () => limitAccount('victim')
		expect((await tries(30, '198.51.100.6', victim)).passed).toBe(20)
		expect((await tries(1, '198.51.100.7', victim)).passed).toBe(1)
	})

	test('sends three hundred forms in five minutes, wherever from', async () => {
		const send = () => limitActions('somebody')
		expect((await tries(300, '198.51.100.8', send)).passed).toBe(300)
		expect((await tries(1, '198.51.100.9', send)).refusal?.status).toBe(429)
		expect((await tries(1, '198.51.100.8', () => limitActions('somebody else'))).passed).toBe(1)
	})
})

describe('when nothing can be counted', () => {
	beforeAll(async () => {
		await closeDatabase()
		openDatabase('postgres://nobody@127.0.0.1:9/nothing')
	})
	afterAll(async () => {
		await closeDatabase()
		openDatabase(url)
	})
	beforeEach(() => {
		installTestSettings(https)
	})

	test('nobody signs in, but who is signed in goes on', async () => {
		await expect(inRequestScope('198.51.100.10', limitSignIns)).rejects.toThrow()
		expect((await tries(1, '198.51.100.10', () => limitActions('x'))).passed).toBe(1)
	})
})
