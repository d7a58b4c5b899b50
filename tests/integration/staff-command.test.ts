import { execFile } from 'node:child_process'
import { beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '#tests/support/database.ts'

const fresh = freshDatabase()
beforeAll(async () => {
	await fresh.admin`insert into offices (code, name, region, address, phone, hours)
		values ('101', '가상세무서', '가상청', '가상로 1', '02-000-0000', '09:00-18:00')`
})

type Ran = { code: number; answer: Record<string, unknown> | undefined; told: string }

function staff(...args: string[]): Promise<Ran> {
	const env = { ...process.env, DATABASE_URL: fresh.url }
	return new Promise((resolve) => {
		const child = execFile('bin/dasibom', ['staff', ...args], { env }, (_error, stdout, stderr) => {
			const answer = stdout ? (JSON.parse(stdout) as Record<string, unknown>) : undefined
			resolve({ code: child.exitCode ?? -1, answer, told: stderr })
		})
	})
}

test('an account is added, given roles, and shut out; each change is one line of the trail', async () => {
	const added = await staff(
		'add',
		'kim',
		'--name',
		'김담당',
		'--office',
		'101',
		'--role',
		'officer',
	)
	expect(added).toMatchObject({
		code: 0,
		answer: { subject: 'kim', office: '101', roles: ['officer'], disabled: false },
	})
	const [person] = await fresh.admin<{ id: string }[]>`select id from staff where subject = 'kim'`
	await fresh.admin`insert into sessions
		(token_sha256, kind, staff_id, csrf_secret, created_at, last_seen_at, ends_at)
		values ('t', 'staff', ${person?.id ?? ''}, 's', now(), now(), now() + interval '1 hour')`

	expect((await staff('roles', 'kim', 'approver')).answer).toMatchObject({ roles: ['approver'] })
	const [session] = await fresh.admin<{ over: boolean }[]>`
		select revoked_at is not null as over from sessions where token_sha256 = 't'`
	expect(session?.over).toBe(true)

	expect((await staff('disable', 'kim')).answer).toMatchObject({ disabled: true })
	expect((await staff('roles', 'kim')).answer).toMatchObject({ roles: ['approver'] })
	const trail = await fresh.admin<{ action: string }[]>`select action from audit_events order by id`
	expect(trail.map(({ action }) => action)).toEqual([
		'staff_added',
		'staff_roles_changed',
		'staff_disabled',
	])
})

test.each([
	['an office that is not there', ['add', 'lee', '--name', '이', '--office', '999'], 'no office'],
	['a role that is none', ['add', 'lee', '--name', '이', '--role', 'king'], '"king" is no role'],
	['a person who is not there', ['disable', 'nobody'], 'no account'],
	['a name left out', ['add', 'lee'], '--name'],
])('%s is bad input', async (_kind, args, words) => {
	const refused = await staff(...args)
	expect(refused).toMatchObject({ code: 2, answer: undefined })
	expect(refused.told).toContain(words)
})
