import { type ActionFunction, type LoaderFunction, type ServerBuild } from '@remix-run/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { guardActions } from '#app/server/guard-actions.ts'
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

/** Routes anybody may open, each with the reason; whatever is not named here asks who is there. */
const open: Record<string, string> = {
	$: 'there is nothing',
	_index: 'the front page',
	accessibility: 'words',
	'demonstration.outbox': 'messages without content; there is none outside a demonstration',
	'first-look': 'rough answers nobody is known by',
	help: 'words and telephone numbers',
	offices: 'where the tax offices are',
	privacy: 'words',
	'session.extend:loader': 'typed in, it only leads to the front page',
	'sign-in.$message': 'says how a sign-in ended',
	'sign-in._index': 'where one signs in',
	'sign-in.callback': 'where one comes back signed in',
	'sign-out:loader': 'typed in, it only leads to the front page',
	'sign-out:action': 'ends the session the guard found',
	staff: 'a frame without anything in it',
	'staff.next-case:loader': 'typed in, it only leads to the staff page',
	'staff.outbound.$number.again:loader': 'typed in, it only leads to the list',
	'staff_.session.extend:loader': 'typed in, it only leads to the staff page',
	'staff_.sign-in.$message': 'says how a sign-in ended',
	'staff_.sign-in._index': 'where staff sign in',
	'staff_.sign-in.callback': 'where staff come back signed in',
	'staff_.sign-out:loader': 'typed in, it only leads to the staff page',
	'staff_.sign-out:action': 'ends the session the guard found',
}

type RouteModule = { loader?: LoaderFunction; action?: ActionFunction; default?: unknown }
const modules = import.meta.glob<RouteModule>('../../app/routes/*.{ts,tsx}', { eager: true })
const routes = Object.entries(modules).map(([file, module]) => {
	const name = file.replace(/^.*\/routes\//, '').replace(/\.tsx?$/, '')
	return { name, module, path: pathOf(name) }
})
const isOpen = (name: string, part: 'loader' | 'action') =>
	name in open || `${name}:${part}` in open
const loaders = routes.filter(({ name, module }) => module.loader && !isOpen(name, 'loader'))
const actions = routes.filter(({ name, module }) => module.action && !isOpen(name, 'action'))
const allActions = routes.filter(({ module }) => module.action)

const production = {
	DASIBOM_MODE: 'production',
	PUBLIC_URL: 'https://dasibom.test',
	OIDC_TAXPAYER_ISSUER: 'https://identity.test',
	OIDC_STAFF_ISSUER: 'https://identity.test',
	EVIDENCE_DIR: '/nowhere',
	OUTBOUND_DIR: '/nowhere',
}

let taxpayer = ''
let officer = ''

beforeAll(async () => {
	installTestSettings()
	const taxpayerId = await makeTaxpayer('김하나', { ofPerson: 'one' })
	taxpayer = (await signInAsTaxpayer(await makePerson('one'), taxpayerId)).cookie
	officer = (await signInAsStaff(await makeStaff('officer', ['officer', 'approver']))).cookie
})

/** `cases.$reference` is answered at `/cases/reference`. */
function pathOf(name: string): string {
	const parts = name.split('.').filter((part) => !part.startsWith('_'))
	return `/${parts.map((part) => part.replace(/^\$|_$/g, '')).join('/')}`
}

function called(request: Request, part: LoaderFunction | ActionFunction | undefined, path: string) {
	// Whatever a parameter is called, it gets a value.
	const params = new Proxy({}, { get: () => '1' })
	return thrownBy(async () => part?.({ request, params, context: {} as never }))
		.then((answer) => `${answer.status} ${leadsTo(answer)}`)
		.catch((error: unknown) => `${path} went on: ${String(error)}`)
}

const signInOf = (path: string) => (path.startsWith('/staff') ? '/staff/sign-in' : '/sign-in')
const stranger = (path: string) => (path.startsWith('/staff') ? taxpayer : officer)

describe('every page on disk', () => {
	test('is either open for a reason, or asks who is there', () => {
		const silent = routes
			.filter(({ name, module }) => !module.loader && !module.action && !(name in open))
			.map(({ name }) => name)
		expect(silent).toEqual([])
	})

	test('named as open is there', () => {
		const names = routes.map(({ name }) => name)
		expect(Object.keys(open).filter((name) => !names.includes(name.split(':')[0] ?? ''))).toEqual(
			[],
		)
	})

	test.each(loaders)('$name turns away whoever is not signed in', async ({ module, path }) => {
		const answer = await called(asking(path), module.loader, path)
		expect(answer).toMatch(new RegExp(`^302 ${signInOf(path)}(\\?|$)`))
	})

	test.each(loaders)('$name turns away who is signed in on the other side', async (route) => {
		const { module, path } = route
		const answer = await called(asking(path, { cookie: stranger(path) }), module.loader, path)
		expect(answer).toMatch(new RegExp(`^302 ${signInOf(path)}(\\?|$)`))
	})
})

describe('every form on disk', () => {
	const post = (path: string, cookie = '') =>
		asking(path, { method: 'POST', cookie, body: new URLSearchParams({ any: 'thing' }) })

	test.each(actions)('$name asks for itself who sends it', async ({ module, path }) => {
		for (const cookie of ['', stranger(path)]) {
			const answer = await called(post(path, cookie), module.action, path)
			expect(answer).toMatch(new RegExp(`^302 ${signInOf(path)}/ended`))
		}
	})

	test.each(allActions)('$name is behind the guard, session and token', async ({ name, path }) => {
		const build = {
			routes: Object.fromEntries(routes.map((route) => [route.name, { module: route.module }])),
		} as unknown as ServerBuild
		const action = guardActions(build).routes[name]?.module.action
		expect(await called(post(path), action, path)).toBe(`302 ${signInOf(path)}/ended`)
		const own = path.startsWith('/staff') ? officer : taxpayer
		expect(await called(post(path, own), action, path)).toBe('403 ')
	})
})

test('the outbox of the demonstration is nowhere else', async () => {
	const outbox = routes.find(({ name }) => name === 'demonstration.outbox')
	installTestSettings(production)
	expect(await called(asking('/demonstration/outbox'), outbox?.module.loader, '')).toBe('404 ')
	installTestSettings()
})
