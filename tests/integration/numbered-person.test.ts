import { beforeAll, expect, it } from 'vitest'
import { numberedPerson } from '#app/server/development-provider/numbered-person.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()

beforeAll(async () => {
	installTestSettings()
	await admin`insert into offices values ('101', '가상서울1세무서', '서울', '가상로 1', '02-000-0000', '평일')`
	await admin`insert into taxpayers (key, kind, name, office_code, language, as_of) values
		('T-0000001', 'individual', '김가상 1', '101', 'ko', '2026-11-22'),
		('T-0000002', 'individual', 'Sample 2', '101', 'vi', '2026-11-22'),
		('T-0000003', 'corporation', '(주)가상식품 3', '101', 'ko', '2026-11-22'),
		('T-baker', 'individual', '김제빵', '101', 'ko', '2026-11-22')`
})

it('somebody of the made-up ledger signs in by their number, as the ledger names them', async () => {
	const ci = 'made-up-ci-of-T-0000001'
	expect(await numberedPerson('T-0000001')).toEqual({
		...{ id: 'T-0000001', name: '김가상 1', language: 'ko', ci },
	})
	expect(await numberedPerson('T-0000002')).toMatchObject({ name: 'Sample 2', language: 'ko' })
})

it.each(['T-0000003', 'T-0000009', 'T-baker', 'baker', undefined, ['T-0000001']])(
	'and nobody by %j',
	async (hint) => {
		expect(await numberedPerson(hint)).toBeUndefined()
	},
)
