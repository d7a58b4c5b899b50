import { beforeAll, describe, expect, it } from 'vitest'
import { loadCheck, submitCheck } from '#app/features/application/check-step.server.ts'
import { saveItems } from '#app/features/application/items-step.server.ts'
import { loadStart } from '#app/features/application/apply-start.server.ts'
import { signInAsTaxpayer } from '#tests/support/accounts.ts'
import {
	type Applying,
	makeApplying,
	makeDraft,
	quickAnswers,
	useParameters,
} from '#tests/support/application.ts'
import { asking, leadsTo, thrownBy } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { installTestSettings } from '#tests/support/settings.ts'
import { setClock } from '#app/platform/clock.server.ts'

const { admin } = freshDatabase()

beforeAll(async () => {
	installTestSettings()
	setClock('2026-11-23T10:00:00+09:00')
	await useParameters()
})

const loadedCheck = (request: Parameters<typeof loadCheck>[0]) =>
	loadCheck(request, () => Promise.resolve(null))

/** Somebody at the check page, as their browser would ask and post. */
async function atTheCheck(debts?: Parameters<typeof makeApplying>[0]) {
	const who = await makeApplying(debts)
	await makeDraft(who, quickAnswers(who.itemNos))
	const ask = await askingAs(who)
	const check = await loadedCheck(ask('/apply/check'))
	const post = (form: Record<string, string>) =>
		submitCheck(ask('/apply/check', { ...check.marks, ...form }))
	return { who, ask, check, post }
}

async function askingAs(who: Applying) {
	const { cookie } = await signInAsTaxpayer(who.personId, who.taxpayerId)
	return (path: string, form?: Record<string, string> | URLSearchParams, kept = '') => ({
		request: asking(path, {
			cookie: [cookie, kept].filter(Boolean).join('; '),
			...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
		}),
		params: {},
		context: {} as never,
	})
}

type Answer = Awaited<ReturnType<typeof submitCheck>>

function receiptOf(answer: Answer): string {
	return leadsTo(answer)
}

/** The page a refused sending leads to, as a browser asks for it: nothing to send again on the way back. */
function sentBack(answer: Answer, ask: Awaited<ReturnType<typeof askingAs>>) {
	const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';')
	expect(answer.status).toBe(302)
	return loadedCheck(ask(leadsTo(answer), undefined, cookie))
}

describe('the check page', () => {
	it('leads to the receipt, and a second window with a form of its own to the same one', async () => {
		const { ask, post } = await atTheCheck()
		const other = await loadedCheck(ask('/apply/check'))
		const first = receiptOf(await post({ declared: 'yes' }))
		expect(first).toMatch(/^\/apply\/receipt\/DB-2026-/)
		const again = ask('/apply/check', { ...other.marks, declared: 'yes' })
		expect(receiptOf(await submitCheck(again))).toBe(first)
		expect(receiptOf(await post({}))).toBe(first)
		expect(leadsTo(await thrownBy(() => loadedCheck(ask('/apply/check'))))).toBe('/apply')
		expect(await loadStart(ask('/apply'))).toMatchObject({ face: 'open-case' })
	})

	it('sends back what was not confirmed', async () => {
		const { ask, post } = await atTheCheck()
		const back = await sentBack(await post({}), ask)
		expect(back.reply?.errors).toMatchObject({
			declared: { message: 'application:check.declare.error' },
		})
		expect((await loadedCheck(ask('/apply/check'))).reply).toBeUndefined()
	})

	it('keeps the answer on health that was given beside what was not confirmed', async () => {
		const who = await makeApplying()
		const situation = { causes: ['illness-injury' as const], note: '', treatmentSixMonths: null }
		await makeDraft(who, { ...quickAnswers(who.itemNos), situation })
		const ask = await askingAs(who)
		const { marks, asksHealth } = await loadedCheck(ask('/apply/check'))
		expect(asksHealth).toBe(true)
		const refused = await submitCheck(ask('/apply/check', { ...marks, health: 'no' }))
		const back = await sentBack(refused, ask)
		expect(back.reply).toMatchObject({ values: { health: 'no' } })
		expect(Object.keys(back.reply?.errors ?? {})).toEqual(['declared'])
	})

	it('reads nothing of a draft that is another one', async () => {
		const { post } = await atTheCheck()
		const other = await atTheCheck()
		const back = await sentBack(await post({}), other.ask)
		expect(back.reply).toBeUndefined()
	})

	it('says that the amount changed and keeps what was ticked', async () => {
		const { who, ask, post } = await atTheCheck()
		await admin`update tax_items set tax_won = tax_won + 1000000 where item_no = ${who.itemNos[0] ?? ''}`
		const back = await sentBack(await post({ declared: 'yes' }), ask)
		expect(back).toMatchObject({ conflict: 'amount_changed' })
		expect(back.reply).toMatchObject({ values: { declared: 'yes' } })
		const { marks } = await loadedCheck(ask('/apply/check'))
		expect(receiptOf(await post({ ...marks, declared: 'yes' }))).toMatch(/receipt/)
	})

	it('offers no button while an item is settled, and says so', async () => {
		const { who, ask } = await atTheCheck([{}, {}])
		await admin`update tax_items set status = 'paid' where item_no = ${who.itemNos[0] ?? ''}`
		expect(await loadedCheck(ask('/apply/check'))).toMatchObject({
			refusal: 'item_settled',
			schedules: [],
		})
	})

	it('reads no form that is not the page’s own', async () => {
		const { post } = await atTheCheck()
		const refused = await thrownBy(() => post({ declared: 'yes', caseId: 'nonsense' }))
		expect(refused.status).toBe(400)
	})
})

describe('the items page', () => {
	it('takes only what this person owes', async () => {
		const who = await makeApplying([{}, {}])
		const stranger = await makeApplying()
		await makeDraft(who, { lane: { lane: 'quick' } })
		const ask = await askingAs(who)
		const [mine = '', other = ''] = who.itemNos
		const choose = (...itemNos: string[]) =>
			saveItems(ask('/apply/items', new URLSearchParams(itemNos.map((no) => ['itemNos', no]))))

		const refused = await choose(mine, stranger.itemNos[0] ?? '')
		expect(refused).toMatchObject({
			data: { reply: { errors: { itemNos: { message: 'application:items.not-open' } } } },
		})
		const kept = await choose(other, mine)
		expect(kept instanceof Response && leadsTo(kept)).toBe('/apply/quick-plan')
	})
})
