import { once } from 'node:events'
import { createServer, type IncomingMessage, request as httpRequest } from 'node:http'
import { type AddressInfo } from 'node:net'
import { type AppLoadContext, type ServerBuild } from '@remix-run/node'
import express from 'express'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { csrfToken } from '#app/platform/csrf.server.ts'
import { settings } from '#app/platform/settings.server.ts'
import { requirePerson, requireTaxpayer } from '#app/platform/session.server.ts'
import { findVisitor } from '#app/platform/visitor.server.ts'
import { guardActions } from '#app/server/guard-actions.ts'
import { fromOwnPages } from '#app/server/own-pages.ts'
import {
	makePerson,
	makeStaff,
	makeTaxpayer,
	signInAsStaff,
	signInAsTaxpayer,
} from '#tests/support/accounts.ts'
import { asking, leadsTo, thrownBy } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { installTestSettings } from '#tests/support/settings.ts'

freshDatabase()

let cookie = ''
let token = ''
let reached: Request[] = []

beforeAll(async () => {
	installTestSettings()
	const taxpayerId = await makeTaxpayer('김하나', { ofPerson: 'one' })
	const signed = await signInAsTaxpayer(await makePerson('one'), taxpayerId)
	cookie = signed.cookie
	token = (await findVisitor(asking('/arrears', { cookie })))!.csrf
})

beforeEach(() => {
	reached = []
})

/** One action behind the guard, as the server has it; without a page of its own when `bare`. */
function send(request: Request, { bare = false } = {}): Promise<unknown> {
	const action = async ({ request: admitted }: { request: Request }) => {
		reached.push(admitted)
		return 'reached'
	}
	const module = bare ? { action } : { action, default: () => null }
	const build = { routes: { page: { id: 'page', module } } } as unknown as ServerBuild
	const guarded = guardActions(build).routes.page?.module.action
	const context = { nonce: 'n' } as AppLoadContext
	return Promise.resolve(guarded?.({ request, params: {}, context }))
}

/** The status a request with these marks is answered with, by the door every request passes. */
async function sendFrom(
	marks: { origin?: string; site?: string },
	{ method = 'POST', isKnown = true } = {},
) {
	const app = express()
	app.use(
		fromOwnPages(() => isKnown),
		(_request, response) => void response.status(204).end(),
	)
	const server = createServer(app).listen(0, '127.0.0.1')
	await once(server, 'listening')
	const { port } = server.address() as AddressInfo
	const headers: Record<string, string> = {}
	if (marks.origin) headers.origin = marks.origin
	if (marks.site) headers['sec-fetch-site'] = marks.site
	const asked = httpRequest({ host: '127.0.0.1', port, method, headers }).end()
	const [answer] = (await once(asked, 'response')) as [IncomingMessage]
	answer.resume()
	server.close()
	server.closeAllConnections()
	return answer.statusCode
}

type Sent = { headers?: Record<string, string>; body?: BodyInit; path?: string; cookie?: string }

function form({ headers = {}, body, path = '/cases', cookie: sent = cookie }: Sent = {}): Request {
	return asking(path, {
		method: 'POST',
		cookie: sent,
		headers,
		body: body ?? new URLSearchParams({ csrf: token, amount: '145만' }),
	})
}

async function refusal(request: Request) {
	const response = await thrownBy(() => send(request))
	expect(reached).toEqual([])
	return response
}

describe('a form of our own page', () => {
	test('reaches its action whole', async () => {
		expect(await send(form())).toBe('reached')
		expect((await reached[0]!.formData()).get('amount')).toBe('145만')
		expect((await requireTaxpayer(reached[0]!)).taxpayerName).toBe('김하나')
	})

	test('may carry its token before its files, and these untouched', async () => {
		const body = new FormData()
		body.set('csrf', token)
		body.set('file', new File(['x'.repeat(600_000)], 'letter.pdf'))
		expect(await send(form({ body, path: '/cases/1/evidence' }))).toBe('reached')
		expect((await reached[0]!.formData()).get('file')).toHaveProperty('size', 600_000)
	})

	test('may carry it in a header', async () => {
		const body = new FormData()
		expect(await send(form({ body, headers: { 'x-csrf-token': token } }))).toBe('reached')
	})
})

describe('whatever is sent', () => {
	const ours = () => settings().publicUrl

	test.each([
		['our origin', () => ({ origin: ours() })],
		['our origin and the browser’s own word', () => ({ origin: ours(), site: 'same-origin' })],
		['the browser’s own word alone', () => ({ site: 'same-origin' })],
	])('from a page of ours goes on: %s', async (_, made) => {
		expect(await sendFrom(made())).toBe(204)
	})

	test.each([
		['another origin', () => ({ origin: 'https://evil.example' })],
		['our name on another port', () => ({ origin: 'http://127.0.0.1:2' })],
		['an origin that begins like ours', () => ({ origin: `${ours()}.evil.example` })],
		['no origin to speak of', () => ({ origin: 'null' })],
		['another site, by the browser’s word', () => ({ origin: ours(), site: 'cross-site' })],
		['a sister site', () => ({ origin: ours(), site: 'same-site' })],
		['a typed address', () => ({ site: 'none' })],
		['nowhere at all', () => ({})],
	])('from elsewhere ends: %s', async (_, made) => {
		for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
			expect(await sendFrom(made(), { method })).toBe(403)
	})

	test('from elsewhere to an address that is none finds nothing', async () => {
		expect(await sendFrom({}, { isKnown: false })).toBe(404)
	})

	test('from elsewhere may still read', async () => {
		expect(await sendFrom({ origin: 'https://evil.example' }, { method: 'GET' })).toBe(204)
	})
})

describe('a token that does not belong to the session', () => {
	test.each([
		['missing', () => undefined],
		['empty', () => ''],
		['random', () => 'abc.def'],
		['cut short', () => token.slice(0, -1)],
		['altered', () => (token.startsWith('A') ? `B${token.slice(1)}` : `A${token.slice(1)}`)],
		['without its signature', () => token.split('.')[0]],
		['of another session', () => csrfToken({ csrfSecret: 'another' })],
	])('%s', async (_, made) => {
		const value = made()
		const body = new URLSearchParams({
			amount: '1',
			...(value === undefined ? {} : { csrf: value }),
		})
		const response = await refusal(form({ body }))
		expect(response.status).toBe(403)
		expect(await response.json()).toEqual({ reason: 'page_outdated' })
	})

	test('of an earlier sign-in of the same person', async () => {
		const session = await requirePerson(asking('/arrears', { cookie }))
		const again = await signInAsTaxpayer(session.personId, session.taxpayerId)
		expect((await refusal(form({ cookie: again.cookie }))).status).toBe(403)
	})

	test('a taxpayer’s token in a form for staff', async () => {
		const staff = await signInAsStaff(await makeStaff('officer', ['officer']))
		const request = form({ path: '/staff/cases', cookie: `${cookie}; ${staff.cookie}` })
		expect((await refusal(request)).status).toBe(403)
	})

	test('in an address, where it would be written down', async () => {
		const body = new FormData()
		body.set('file', new File(['x'], 'letter.pdf'))
		const request = form({ body, path: `/cases/1/evidence?csrf=${token}` })
		expect((await refusal(request)).status).toBe(403)
	})

	test('behind a file', async () => {
		const body = new FormData()
		body.set('file', new File(['x'], 'letter.pdf'))
		body.set('csrf', token)
		expect((await refusal(form({ body }))).status).toBe(403)
	})

	test.each(['multipart/form-data; boundary=x', 'text/plain', 'application/json'])(
		'in a body of %s, which nobody looks into',
		async (type) => {
			const request = form({ headers: { 'content-type': type }, body: `csrf=${token}` })
			expect((await refusal(request)).status).toBe(403)
		},
	)
})

describe('without a session', () => {
	test.each(['', `dasibom=${'a'.repeat(43)}`])('nothing is sent (%s)', async (none) => {
		const response = await refusal(form({ cookie: none }))
		expect(leadsTo(response)).toBe('/sign-in/ended')
	})
})

test('a form larger than a form can be is refused unread', async () => {
	const body = new URLSearchParams({ csrf: token, text: 'x'.repeat(300_000) })
	expect((await refusal(form({ body }))).status).toBe(413)
})

test('a refusal at an address without a page is worded all the same', async () => {
	const body = new URLSearchParams({ csrf: 'old.token' })
	const response = await thrownBy(() => send(form({ body }), { bare: true }))
	expect(response.status).toBe(403)
	expect(await response.text()).toContain('요청을 처리하지 못했습니다')
})

test('every page has a token of its own, and all of them fit', async () => {
	const session = await requirePerson(asking('/arrears', { cookie }))
	const tokens = [csrfToken(session), csrfToken(session)]
	expect(new Set(tokens).size).toBe(2)
	for (const csrf of tokens) {
		reached = []
		expect(await send(form({ body: new URLSearchParams({ csrf }) }))).toBe('reached')
	}
})
