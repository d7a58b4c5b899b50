import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import {
	bodySha256,
	once,
	submissionKey,
	type Submission,
} from '#app/platform/idempotency.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { audit } from '#db/audit.server.ts'
import { type Tx } from '#db/client.server.ts'
import { makePerson, makeTaxpayer } from '#tests/support/accounts.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase({ connections: 20 })
const who = { personId: '', taxpayerId: 0 }
const other = { personId: '', taxpayerId: 0 }

beforeAll(async () => {
	installTestSettings()
	who.taxpayerId = await makeTaxpayer('김하나', { ofPerson: 'one' })
	who.personId = await makePerson('one')
	other.taxpayerId = await makeTaxpayer('박둘', { ofPerson: 'two' })
	other.personId = await makePerson('two')
})

function submission(key: string, body = 'a'): Submission {
	return { actor: who.personId, action: 'inquiry', key, bodySha256: body }
}

/** Leaves one row per time it really runs, so that the table tells how often that was. */
async function ask(tx: Tx, action: string) {
	await audit(tx, { at: now(), actorKind: 'taxpayer', actorId: who.personId, action })
	return { location: `/inquiries/${randomUUID()}` }
}

// Long enough for every connection of the pool to be busy at once; a race on a cold pool is no race.
async function onEveryConnection(tx: Tx): Promise<void> {
	await tx.execute(sql`select pg_sleep(0.05)`)
}

async function asked(action: string): Promise<number> {
	const [row] = await admin`select count(*)::int from audit_events where action = ${action}`
	return row!.count as number
}

describe('a form sent twice', () => {
	test('counts once and leads to the same place', async () => {
		const send = () =>
			asTaxpayer(who, (tx) => once(tx, submission('twice'), () => ask(tx, 'twice')))
		const [first, second] = [await send(), await send()]
		expect(first).toMatchObject({ done: true, repeated: false })
		expect(second).toEqual({ ...first, repeated: true })
		expect(await asked('twice')).toBe(1)
	})

	test('fifty times at once counts once, and fifty answers are equal', async () => {
		await Promise.all(Array.from({ length: 50 }, () => asTaxpayer(who, onEveryConnection)))
		const answers = await Promise.all(
			Array.from({ length: 50 }, () =>
				asTaxpayer(who, (tx) =>
					once(tx, submission('fifty'), async () => {
						await onEveryConnection(tx)
						return ask(tx, 'fifty')
					}),
				),
			),
		)
		expect(new Set(answers.map((answer) => answer.done && answer.location)).size).toBe(1)
		expect(answers.filter((answer) => answer.done && !answer.repeated)).toHaveLength(1)
		expect(await asked('fifty')).toBe(1)
	})

	test('with something else in it is refused', async () => {
		const send = (body: string) =>
			asTaxpayer(who, (tx) => once(tx, submission('changed', body), () => ask(tx, 'changed')))
		await send('a')
		expect(await send('b')).toEqual({ done: false, refusal: 'sent_differently' })
		expect(await asked('changed')).toBe(1)
	})

	test('by somebody else is another form', async () => {
		await asTaxpayer(who, (tx) => once(tx, submission('shared'), () => ask(tx, 'shared')))
		const theirs = { ...submission('shared'), actor: other.personId }
		const answer = await asTaxpayer(other, (tx) =>
			once(tx, theirs, async () => ({ location: '/theirs' })),
		)
		expect(answer).toEqual({ done: true, location: '/theirs', repeated: false })
	})
})

describe('a form that a rule refused', () => {
	test('may be sent again', async () => {
		const send = (work: () => Promise<{ location: string } | { refusal: 'nothing_owed' }>) =>
			asTaxpayer(who, (tx) => once(tx, submission('again'), work))
		expect(await send(async () => ({ refusal: 'nothing_owed' }))).toEqual({
			done: false,
			refusal: 'nothing_owed',
		})
		expect(await send(async () => ({ location: '/there' }))).toMatchObject({ done: true })
	})

	test('that broke half-way left nothing, not even its key', async () => {
		const broken = asTaxpayer(who, (tx) =>
			once(tx, submission('broken'), async () => {
				await ask(tx, 'broken')
				throw new Error('half-way')
			}),
		)
		await expect(broken).rejects.toThrow('half-way')
		expect(await asked('broken')).toBe(0)
		const second = await asTaxpayer(who, (tx) =>
			once(tx, submission('broken'), () => ask(tx, 'broken')),
		)
		expect(second).toMatchObject({ done: true, repeated: false })
	})
})

describe('what was sent', () => {
	function formOf(fields: [string, string][]): FormData {
		const form = new FormData()
		for (const [name, value] of fields) form.append(name, value)
		return form
	}

	test('is the same whatever the token, and another when a field or its place differs', () => {
		const plain = bodySha256(
			formOf([
				['a', '1'],
				['b', '2'],
			]),
		)
		expect(
			bodySha256(
				formOf([
					['csrf', 'x'],
					['a', '1'],
					['b', '2'],
					['idempotencyKey', 'k'],
				]),
			),
		).toBe(plain)
		expect(
			bodySha256(
				formOf([
					['a', '1'],
					['b', '3'],
				]),
			),
		).not.toBe(plain)
		expect(
			bodySha256(
				formOf([
					['a', '1'],
					['a', '1'],
					['b', '2'],
				]),
			),
		).not.toBe(plain)
	})

	test.each([
		['0b9d9b5e-7a35-4d2c-9d1e-5f1c3f6a2b11', true],
		['short', false],
		['x'.repeat(65), false],
		["'; drop table x; --", false],
	])('under the key %s: %s', (key, good) => {
		expect(submissionKey(formOf([['idempotencyKey', key]])) === key).toBe(good)
	})
})
