import { type ServerBuild } from '@remix-run/node'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPort, type Listening } from './listening.ts'
import { takenMethods } from './taken-methods.ts'

const page = () => null
const routes = {
	root: { id: 'root', path: '', module: { default: page } },
	read: { id: 'read', parentId: 'root', path: 'arrears', module: { default: page } },
	form: {
		id: 'form',
		parentId: 'root',
		path: 'cases/:reference',
		module: { loader: page, action: page },
	},
	sent: { id: 'sent', parentId: 'root', path: 'upload', module: { action: page } },
	front: { id: 'front', parentId: 'root', index: true, module: { default: page } },
	'routes/$': {
		id: 'routes/$',
		parentId: 'root',
		path: '*',
		module: { loader: page, action: page },
	},
} as unknown as ServerBuild['routes']

let open: Listening
beforeAll(async () => {
	const app = express()
	app.use(takenMethods({ routes }))
	app.all('*', (_request, response) => void response.send('on'))
	open = await openPort(app, { host: '127.0.0.1', port: 0 })
})
afterAll(() => open.stop(0))

async function answerTo(method: string, path: string) {
	const response = await fetch(`http://127.0.0.1:${open.port}${path}`, { method })
	return `${response.status} ${response.headers.get('allow') ?? ''}`.trim()
}

test.each([
	['GET', '/arrears', '200'],
	['POST', '/arrears', '405 GET, HEAD'],
	['DELETE', '/arrears', '405 GET, HEAD'],
	['POST', '/cases/DB-1', '200'],
	['PUT', '/cases/DB-1', '405 GET, HEAD, POST'],
	['PATCH', '/cases/DB-1.data', '405 GET, HEAD, POST'],
	['OPTIONS', '/upload', '405 POST'],
	['POST', '/', '405 GET, HEAD'],
	['POST', '/_root.data', '405 GET, HEAD'],
	['POST', '/nowhere', '200'],
	['DELETE', '/nowhere', '404'],
])('%s %s is answered with %s', async (method, path, answer) => {
	expect(await answerTo(method, path)).toBe(answer)
})
