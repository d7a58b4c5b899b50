import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { floodLimit } from '#app/server/flood-limit.ts'
import { headers } from '#app/server/headers.ts'
import { requestScope } from '#app/server/request-scope.ts'

let server: Server
let address = ''

beforeAll(async () => {
	const app = express()
	app.use('/secure', headers({ publicUrl: 'https://dasibom.test' }))
	app.use('/plain', headers({ publicUrl: 'http://127.0.0.1:1' }))
	app.use('/flood', headers({ publicUrl: 'http://127.0.0.1:1' }))
	app.use('/flood', requestScope({ trustedProxyHops: 1 }), floodLimit(3))
	app.get('*', (_request, response) => void response.send(String(response.locals.nonce)))
	server = createServer(app).listen(0, '127.0.0.1')
	await once(server, 'listening')
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
	server.close()
	server.closeAllConnections()
})

describe('every answer', () => {
	test('lets no script run but our own and this answer’s', async () => {
		const answers = [await fetch(`${address}/plain`), await fetch(`${address}/plain`)]
		const nonces = await Promise.all(answers.map((answer) => answer.text()))
		expect(new Set(nonces).size).toBe(2)
		for (const [number, answer] of answers.entries()) {
			const policy = answer.headers.get('content-security-policy') ?? ''
			expect(policy).toContain("default-src 'none'")
			expect(policy).toContain(`script-src 'self' 'nonce-${nonces[number]}'`)
			expect(policy).toContain("form-action 'self'")
			expect(policy).toContain("frame-ancestors 'none'")
			expect(policy).toContain("base-uri 'none'")
			expect(policy).not.toMatch(/unsafe|\*|http:/)
		}
		expect(Buffer.from(nonces[0]!, 'base64')).toHaveLength(16)
	})

	test('is kept by no cache, framed by nobody, and tells other sites nothing', async () => {
		const answer = await fetch(`${address}/plain`)
		expect(Object.fromEntries(answer.headers)).toMatchObject({
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY',
			'referrer-policy': 'same-origin',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin',
			'permissions-policy': expect.stringContaining('camera=()'),
		})
	})

	test('asks for https only where there is https', async () => {
		const [plain, secure] = [await fetch(`${address}/plain`), await fetch(`${address}/secure`)]
		expect(plain.headers.has('strict-transport-security')).toBe(false)
		expect(secure.headers.get('strict-transport-security')).toBe(
			'max-age=63072000; includeSubDomains',
		)
	})
})

describe('a flood', () => {
	const from = (sender: string) =>
		fetch(`${address}/flood`, { headers: { 'x-forwarded-for': sender, 'accept-language': 'en' } })

	test('is stopped for its sender, in words, and for nobody else', async () => {
		for (let number = 0; number < 3; number += 1)
			expect((await from(`6.6.6.${number}, 198.51.100.1`)).status).toBe(200)
		const refused = await from('6.6.6.9, 198.51.100.1')
		expect(refused.status).toBe(429)
		expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
		expect(await refused.text()).toContain('<html lang="en">')
		expect((await from('198.51.100.2')).status).toBe(200)
	})

	test('is no flood from this machine, which stands for whoever is behind it', async () => {
		for (let number = 0; number < 10; number += 1)
			expect((await from('127.0.0.1')).status).toBe(200)
	})
})
