import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { beginSignIn } from '#app/features/sign-in/begin-sign-in.server.ts'
import { finishSignIn } from '#app/features/sign-in/finish-sign-in.server.ts'
import { findStaff, findTaxpayer, requirePerson } from '#app/platform/session.server.ts'
import { inRequestScope } from '#app/platform/request-scope.server.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { developmentProvider } from '#app/server/development-provider.ts'
import { taxpayerPersonas } from '#db/seed/people.ts'
import { makeStaff, makeTaxpayer } from '#tests/support/accounts.ts'
import { asking, leadsTo } from '#tests/support/asking.ts'
import { Browser } from '#tests/support/browser.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
let server: Server
let browser = new Browser()

beforeAll(async () => {
	const app = express()
	server = createServer(app).listen(0, '127.0.0.1')
	await once(server, 'listening')
	const publicUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
	const issuer = `${publicUrl}/identity`
	const settings = installTestSettings({
		PUBLIC_URL: publicUrl,
		OIDC_TAXPAYER_ISSUER: issuer,
		OIDC_STAFF_ISSUER: issuer,
	})
	const { at, handler } = await developmentProvider(settings)
	app.use(at, handler)

	const ci = (id: string) => taxpayerPersonas.find((person) => person.id === id)!.ci
	await makeTaxpayer('김제빵', { ofPerson: ci('baker') })
	await makeTaxpayer('최대표', { ofPerson: ci('company-owner') })
	await makeTaxpayer('가상상사', { ofPerson: ci('company-owner') })
	await makeTaxpayer('SAMPLE LINH', { ofPerson: ci('foreign-resident') })
	await makeStaff('officer-a', ['officer'])
	const disabled = await makeStaff('disabled-officer', ['officer'])
	await admin`update staff set disabled_at = now() where id = ${disabled}`
})

beforeEach(() => {
	browser = new Browser()
})

afterAll(() => {
	server.close()
	server.closeAllConnections()
})

// On this machine nobody counts the attempts of a demonstration.
const here = <T>(work: () => Promise<T>) => inRequestScope('127.0.0.1', work)

/** Goes to the door, through the provider by redirects alone, and back to the callback's answer. */
async function signIn(query: string, audience: 'taxpayer' | 'staff' = 'taxpayer') {
	return back((await wayBack(query, audience)).pathAndQuery, audience)
}

async function wayBack(query: string, audience: 'taxpayer' | 'staff' = 'taxpayer') {
	const door = audience === 'staff' ? '/staff/sign-in' : '/sign-in'
	const sent = browser.keep(await here(() => beginSignIn(browser.asking(door + query), audience)))
	return browser.follow(sent.headers.get('location') ?? '', `${door}/callback`)
}

async function back(path: string, audience: 'taxpayer' | 'staff' = 'taxpayer') {
	return browser.keep(await here(() => finishSignIn(browser.asking(path), audience)))
}

describe('a taxpayer', () => {
	test('is signed in by the hint, without a page in between', async () => {
		const answer = await signIn('?login_hint=baker')
		expect(leadsTo(answer)).toBe('/arrears')
		expect((await findTaxpayer(browser.asking('/arrears')))?.taxpayerName).toBe('김제빵')
		const cookie = answer.headers.getSetCookie().find((value) => value.startsWith('dasibom='))
		expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/)
	})

	test('comes back to the page first asked for', async () => {
		const answer = await signIn('?login_hint=baker&return=%2Fcases%2F2026-1%3Ftab%3Dplan')
		expect(leadsTo(answer)).toBe('/cases/2026-1?tab=plan')
	})

	test.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/staff'])(
		'is not sent on to %s',
		async (elsewhere) => {
			const answer = await signIn(`?login_hint=baker&return=${encodeURIComponent(elsewhere)}`)
			expect(leadsTo(answer)).toBe('/arrears')
		},
	)

	test('of two taxpayers chooses first, and keeps the way', async () => {
		const answer = await signIn('?login_hint=company-owner&return=%2Fcases')
		expect(leadsTo(answer)).toBe('/choose?return=%2Fcases')
		expect((await requirePerson(browser.asking('/choose'))).taxpayers).toBe(2)
	})

	test('whom the ledger does not know is signed in for nobody', async () => {
		await signIn('?login_hint=unknown-person')
		expect(await findTaxpayer(browser.asking('/arrears'))).toBeUndefined()
		expect((await requirePerson(browser.asking('/unknown'))).taxpayers).toBe(0)
	})

	test('who reads English gets English, unless a language was chosen here', async () => {
		await signIn('?login_hint=foreign-resident')
		expect(browser.cookies.get('lang')).toBe('en')
		browser = new Browser({ lang: 'ko' })
		await signIn('?login_hint=foreign-resident')
		expect(browser.cookies.get('lang')).toBe('ko')
		browser = new Browser()
		await signIn('?login_hint=baker')
		expect(browser.cookies.has('lang')).toBe(false)
	})

	test('leaves no CI behind, only its keyed hash', async () => {
		await signIn('?login_hint=baker')
		const rows = await admin`select row_to_json(people)::text as row from people`
		expect(rows.some(({ row }) => String(row).includes('made-up-ci'))).toBe(false)
	})

	test('is one person however often they sign in, and each sign-in is on record', async () => {
		await signIn('?login_hint=baker')
		await signIn('?login_hint=baker')
		const [people] = await admin`select count(*)::int from people where name = '김제빵'`
		expect(people!.count).toBe(1)
		const [events] = await admin`select count(*)::int from audit_events event
			join people on people.id::text = event.actor_id
			where action = 'signed-in' and people.name = '김제빵'`
		expect(events!.count).toBeGreaterThanOrEqual(2)
	})
})

describe('a planted session', () => {
	test('is worth nothing after somebody signed in with it', async () => {
		await signIn('?login_hint=baker')
		const planted = browser.cookies.get('dasibom')!
		await signIn('?login_hint=company-owner')
		expect(browser.cookies.get('dasibom')).not.toBe(planted)
		const old = asking('/arrears', { cookie: `dasibom=${planted}` })
		expect(await findTaxpayer(old)).toBeUndefined()
	})
})

describe('the way back', () => {
	test('leads in once', async () => {
		const { pathAndQuery } = await wayBack('?login_hint=baker')
		expect(leadsTo(await back(pathAndQuery))).toBe('/arrears')
		expect(leadsTo(await back(pathAndQuery))).toBe('/sign-in/expired')
	})

	test('leads nowhere for another browser', async () => {
		const { pathAndQuery } = await wayBack('?login_hint=baker')
		browser = new Browser({ 'dasibom-sign-in': 'a'.repeat(43) })
		const answer = await back(pathAndQuery)
		expect(leadsTo(answer)).toBe('/sign-in/expired')
		expect(browser.cookies.has('dasibom')).toBe(false)
	})

	test('leads nowhere after ten minutes', async () => {
		const { pathAndQuery } = await wayBack('?login_hint=baker')
		setClock(new Date(Date.now() + 601_000).toISOString())
		expect(leadsTo(await back(pathAndQuery))).toBe('/sign-in/expired')
		setClock(new Date().toISOString())
	})

	test('of a taxpayer does not open the door of staff', async () => {
		const { pathAndQuery } = await wayBack('?login_hint=baker')
		const answer = await back(pathAndQuery.replace('/sign-in', '/staff/sign-in'), 'staff')
		expect(leadsTo(answer)).toBe('/staff/sign-in/expired')
	})

	test.each([
		['another code', /code=[^&]+/, 'code=forged', 'failed'],
		['another state', /state=[^&]+/, 'state=forged', 'expired'],
		['another issuer', /iss=[^&]+/, 'iss=https%3A%2F%2Fevil.example', 'failed'],
	])('with %s leads nowhere', async (_, part, forged, message) => {
		const { pathAndQuery } = await wayBack('?login_hint=baker')
		expect(pathAndQuery).toMatch(part)
		expect(leadsTo(await back(pathAndQuery.replace(part, forged)))).toBe(`/sign-in/${message}`)
	})

	test('works in two tabs at once', async () => {
		const one = await wayBack('?login_hint=baker&return=%2Fone')
		const two = await wayBack('?login_hint=baker&return=%2Ftwo')
		expect(leadsTo(await back(two.pathAndQuery))).toBe('/two')
		expect(leadsTo(await back(one.pathAndQuery))).toBe('/one')
	})

	test('says so when the person stopped at the provider', async () => {
		const { page, address } = await browser.open(await doorOf('/sign-in'))
		expect(page).toContain('?cancel=1')
		const { pathAndQuery } = await browser.follow(`${address}?cancel=1`, '/sign-in/callback')
		expect(leadsTo(await back(pathAndQuery))).toBe('/sign-in/cancelled')
	})
})

describe('staff', () => {
	test('come in by their subject, under a strict cookie', async () => {
		const answer = await signIn('?login_hint=officer-a', 'staff')
		expect(leadsTo(answer)).toBe('/staff')
		const cookie = answer.headers.getSetCookie().find((value) => value.startsWith('dasibom-staff='))
		expect(cookie).toContain('; SameSite=Strict')
		expect((await findStaff(browser.asking('/staff')))?.roles).toEqual(['officer'])
		expect(await findTaxpayer(browser.asking('/arrears'))).toBeUndefined()
	})

	test('coming from another site go on from a page of ours, which carries the strict cookie', async () => {
		const { pathAndQuery } = await wayBack('?login_hint=officer-a&return=%2Fstaff%2Fcases', 'staff')
		const request = browser.asking(pathAndQuery)
		request.headers.set('sec-fetch-site', 'cross-site')
		const answer = browser.keep(await finishSignIn(request, 'staff'))
		expect(answer.status).toBe(200)
		expect(await answer.text()).toContain('content="0;url=/staff/cases"')
		expect(await findStaff(browser.asking('/staff'))).toBeDefined()
	})

	test.each([
		['disabled-officer', 'disabled'],
		['officer-b', 'not-staff'],
	])('%s gets a page and no session', async (hint, message) => {
		const answer = await signIn(`?login_hint=${hint}`, 'staff')
		expect(leadsTo(answer)).toBe(`/staff/sign-in/${message}`)
		expect(browser.cookies.has('dasibom-staff')).toBe(false)
	})
})

describe('the provider without a hint', () => {
	test.each([
		[
			'ko',
			'/sign-in',
			['납세자', '빵집을 닫았고', 'unknown-person', '/staff/sign-in?login_hint=officer-a'],
		],
		['en', '/sign-in', ['Taxpayers', 'Closed a bakery']],
		['en', '/staff/sign-in', ['?as=officer-a', '/sign-in?login_hint=baker']],
	])('lists the people in %s at %s', async (lang, door, texts) => {
		browser = new Browser({ lang })
		const { page } = await browser.open(await doorOf(door))
		expect(page).toContain(`<html lang="${lang}">`)
		for (const text of texts) expect(page).toContain(text)
	})

	test('lets the one picked in', async () => {
		const { address } = await browser.open(await doorOf('/sign-in'))
		const { pathAndQuery } = await browser.follow(`${address}?as=baker`, '/sign-in/callback')
		expect(leadsTo(await back(pathAndQuery))).toBe('/arrears')
	})

	test('does not let staff in at the taxpayers’ door, nor somebody it never heard of', async () => {
		for (const hint of ['officer-a', 'nobody', '<script>']) {
			const { page } = await browser.open(
				await doorOf(`/sign-in?login_hint=${encodeURIComponent(hint)}`),
			)
			expect(page).toContain('?as=baker')
			expect(page).not.toContain('<script>')
		}
	})
})

async function doorOf(path: string): Promise<string> {
	const audience = path.startsWith('/staff') ? 'staff' : 'taxpayer'
	const sent = browser.keep(await here(() => beginSignIn(browser.asking(path), audience)))
	return sent.headers.get('location') ?? ''
}
