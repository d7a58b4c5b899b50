import { beforeAll, describe, expect, test } from 'vitest'
import { chooseTaxpayer, listTaxpayers } from '#app/features/sign-in/choose-taxpayer.server.ts'
import { findTaxpayer, requirePerson, requireTaxpayer } from '#app/platform/session.server.ts'
import { makePerson, makeTaxpayer, signInAsTaxpayer } from '#tests/support/accounts.ts'
import { asking, leadsTo, thrownBy } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { installTestSettings } from '#tests/support/settings.ts'

freshDatabase()

const one = { person: '', taxpayer: 0 }

beforeAll(async () => {
	installTestSettings()
	one.taxpayer = await makeTaxpayer('김하나', { ofPerson: 'one' })
	one.person = await makePerson('one', '김하나')
})

describe('choosing for whom', () => {
	test('somebody with two taxpayers chooses, under a new token and a new form secret', async () => {
		const [own, company] = [
			await makeTaxpayer('최대표', { ofPerson: 'three' }),
			await makeTaxpayer('가상상사', { ofPerson: 'three' }),
		]
		const person = await makePerson('three')
		const { cookie } = await signInAsTaxpayer(person, null)
		const offered = await listTaxpayers({ personId: person })
		expect(offered.map(({ id }) => id).sort()).toEqual([own, company].sort())
		const turned = await thrownBy(() => requireTaxpayer(asking('/arrears', { cookie })))
		expect(leadsTo(turned)).toBe('/choose?return=%2Farrears')

		const session = await requirePerson(asking('/choose', { cookie }))
		const outcome = await chooseTaxpayer(session, company)
		const chosen = { cookie: `dasibom=${'token' in outcome ? outcome.token : ''}` }
		expect((await findTaxpayer(asking('/arrears', chosen)))?.taxpayerId).toBe(company)
		const renewed = await requirePerson(asking('/arrears', chosen))
		expect(renewed.csrfSecret).not.toBe(session.csrfSecret)
		expect(renewed.endsAt).toEqual(session.endsAt)
		expect(await findTaxpayer(asking('/arrears', { cookie }))).toBeUndefined()
		expect(await chooseTaxpayer(renewed, own)).toHaveProperty('token')
	})

	test('nobody chooses a taxpayer the ledger does not link to them', async () => {
		const { cookie } = await signInAsTaxpayer(one.person, one.taxpayer)
		const session = await requirePerson(asking('/choose', { cookie }))
		const stranger = await makeTaxpayer('남의것', { ofPerson: 'somebody else' })
		expect(await chooseTaxpayer(session, stranger)).toEqual({ refusal: 'not_yours' })
		expect((await findTaxpayer(asking('/arrears', { cookie })))?.taxpayerId).toBe(one.taxpayer)
	})

	test('somebody the ledger does not know reads what to do', async () => {
		const { cookie } = await signInAsTaxpayer(await makePerson('unknown'), null)
		const answer = await thrownBy(() => requireTaxpayer(asking('/arrears', { cookie })))
		expect(leadsTo(answer)).toBe('/unknown')
	})
})
