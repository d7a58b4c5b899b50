import { randomUUID } from 'node:crypto'
import { sent, taxpayer } from '#tests/support/access-rules.ts'
import { type Caller, callers, eachKind } from '#tests/support/callers.ts'
import { onePagePdf } from '#tests/support/evidence-file.ts'
import { inTurns } from '#tests/support/in-turns.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { type Answer, type PlainVisitor } from '#tests/support/plain-visitor.ts'
import { type Address, addresses } from '#tests/support/pages.ts'
import { portalRoutes, routeFiles } from '#tests/support/portal-routes.ts'
import { expect, type PreparedPortal, test } from '#tests/support/prepared-portal.ts'
import { leaksTo, secretsOf } from '#tests/support/secrets.ts'
import { tableProblems } from '#tests/support/table-problems.ts'

test.describe.configure({ mode: 'default' })
test.setTimeout(300_000)

/** The address a page of ours fetches its data from, asked for that route alone where it has any. */
function dataOf({ route, path }: Address): string {
	const only = route.reads ? `?_routes=${encodeURIComponent(`routes/${route.id}`)}` : ''
	return (path === '/' ? '/_root' : path) + '.data' + only
}

type Asking = Address & { caller: Caller; visitor: PlainVisitor }

async function askings(portal: PreparedPortal, who: readonly Caller[]): Promise<Asking[]> {
	const visitors = await Promise.all(
		who.map(async (caller) => ({ caller, visitor: await portal.as(caller) })),
	)
	return addresses(portal.stations).flatMap((address) =>
		visitors.map((visitor) => ({ ...address, ...visitor })),
	)
}

/** Asks for all of it and says what was answered otherwise than the table says, or told of somebody else. */
async function wrongAnswers(
	portal: PreparedPortal,
	asked: readonly Asking[],
	how: string,
	ask: (asking: Asking) => Promise<Answer>,
	expected: (asking: Asking) => string,
): Promise<string[]> {
	const secrets = await secretsOf(portal, callers)
	const wrong: string[] = []
	await inTurns(asked, async (asking) => {
		const answer = await ask(asking)
		const said = `${how} ${answer.path} of ${asking.owner || 'nobody'} by ${asking.caller.id}`
		const [got, wanted] = [outcomeOf(answer), expected(asking)]
		if (got !== wanted) wrong.push(`${said}: ${got}, not ${wanted}`)
		const told = `${answer.body} ${[...answer.headers.values()].join(' ')}`
		if (/Invalid (input|option|string)|expected \w+, received/.test(answer.body))
			wrong.push(`${said} speaks as a library does`)
		for (const leak of leaksTo(asking.caller, decodeURIComponent(answer.path), told, secrets))
			wrong.push(`${said} tells ${leak}`)
	})
	return wrong.sort()
}

const readings = (asked: readonly Asking[]) =>
	asked.filter(({ route }) => route.reads || route.isPage)
const readingOf = ({ row, caller, owner }: Asking) => row.reads?.(caller, owner) ?? 'shown'

test('every route on disk stands in the table, with what it takes and gives', () => {
	const routes = portalRoutes()
	expect(routes.map(({ id }) => id).sort()).toEqual(routeFiles())
	expect(tableProblems(routes)).toEqual([])
})

test('everybody gets of every page what the table says, and nothing of anybody else', async ({
	portal,
}) => {
	const asked = readings(await askings(portal, callers))
	expect(asked.length).toBeGreaterThan(1000)
	const open = ({ visitor, path }: Asking) => visitor.send(path)
	expect(await wrongAnswers(portal, asked, 'GET', open, readingOf)).toEqual([])
})

test('the data of a page is guarded as the page is', async ({ portal }) => {
	const asked = readings(await askings(portal, callers))
	const fetchData = (asking: Asking) => asking.visitor.send(dataOf(asking))
	expect(await wrongAnswers(portal, asked, 'data', fetchData, readingOf)).toEqual([])
})

test('HEAD says what GET says, and nothing more', async ({ portal }) => {
	const asked = readings(await askings(portal, eachKind))
	const bodies: string[] = []
	const head = async ({ visitor, path }: Asking) => {
		const answer = await visitor.send(path, { method: 'HEAD' })
		if (answer.body !== '') bodies.push(path)
		return answer
	}
	expect(await wrongAnswers(portal, asked, 'HEAD', head, readingOf)).toEqual([])
	expect(bodies).toEqual([])
})

test('what an address does not take is refused before anybody is asked who sends it', async ({
	portal,
}) => {
	const asked = await askings(portal, eachKind)
	for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
		const refused = asked.filter(({ route }) => method !== 'POST' || !route.writes)
		const send = ({ visitor, path }: Asking) => visitor.send(path, { method })
		const expected = ({ route }: Asking) => (route.id === '$' ? 'not there' : 'no such form')
		expect(await wrongAnswers(portal, refused, method, send, expected)).toEqual([])
	}
})

test('a form is taken from the pages of its own session alone', async ({ portal }) => {
	const asked = (await askings(portal, eachKind)).filter(({ route }) => route.writes)
	const stranger = await (await portal.as(byId('contractor'))).token('/arrears')
	const body = (token?: string) =>
		new URLSearchParams({ ...complete, ...(token === undefined ? {} : { csrf: token }) })
	const own = { origin: portal.address, 'sec-fetch-site': 'same-origin' }
	const token = await tokens(portal, eachKind)
	const forged: [string, Record<string, string>, (caller: Caller) => URLSearchParams][] = [
		['no origin', {}, ({ id }) => body(token.get(id))],
		['a foreign origin', { origin: 'https://elsewhere.test' }, ({ id }) => body(token.get(id))],
		['another site', { ...own, 'sec-fetch-site': 'cross-site' }, ({ id }) => body(token.get(id))],
		['no token', own, () => body()],
		['another session’s token', own, () => body(stranger)],
	]
	const before = await footprint(portal)
	for (const [how, headers, bodyOf] of forged) {
		const isOurs = headers === own
		for (const suffix of isOurs ? ['', '.data'] : ['']) {
			const send = ({ visitor, caller, path }: Asking) =>
				visitor.send(suffix && path === '/' ? '/_root.data' : path + suffix, {
					...{ method: 'POST', headers, body: bodyOf(caller) },
				})
			const expected = (asking: Asking) => {
				// The address of nothing is asked no further.
				if (asking.route.id === '$') return 'not there'
				return isOurs ? refusedOnItsSide(asking) : 'forbidden'
			}
			expect(await wrongAnswers(portal, asked, `POST with ${how}`, send, expected)).toEqual([])
		}
	}
	expect(await footprint(portal)).toEqual(before)
})

test('a form changes nothing that is not its sender’s', async ({ portal }) => {
	const token = await tokens(portal, callers)
	const asked = (await askings(portal, callers)).filter(
		({ route, row, caller, owner }) =>
			route.writes && !(row.acts && row.writes?.(caller, owner) === 'moved'),
	)
	const before = await footprint(portal)
	const send = (asking: Asking, fields: Record<string, string>) =>
		asking.visitor.post(
			asking.path,
			new URLSearchParams({ csrf: token.get(asking.caller.id) ?? '', ...fields }),
		)
	const writing = ({ row, caller, owner }: Asking) => row.writes?.(caller, owner) ?? 'no such form'
	const empty = (asking: Asking) => send(asking, {})
	expect(await wrongAnswers(portal, asked, 'POST', empty, writing)).toEqual([])

	const strangers = asked.filter(({ row, caller, owner }) => {
		const mayRead = row.reads?.(caller, owner) === 'shown'
		return row.complete !== undefined && !mayRead
	})
	const whole = (asking: Asking) =>
		send(asking, { ...asking.row.complete, idempotencyKey: randomUUID() })
	const reading = ({ row, caller, owner, path }: Asking) => {
		const outcome = row.reads?.(caller, owner) ?? 'shown'
		if (outcome === 'sign in') return 'ended'
		return outcome === 'staff sign in' && path.startsWith('/staff') ? 'staff ended' : outcome
	}
	expect(await wrongAnswers(portal, strangers, 'POST whole', whole, reading)).toEqual([])
	expect(await footprint(portal)).toEqual(before)
})

test('a file goes into nobody else’s case', async ({ portal }) => {
	const owner = await portal.as(byId('large-debt'))
	const page = (await owner.open('/apply/evidence')).body
	const caseId = /name="place" value="case=([0-9a-f-]{36})/.exec(page)?.[1] ?? ''
	expect(page).not.toMatch(/(action|href|src|data-upload)="[^"]*csrf=/)
	expect(caseId).not.toBe('')
	const before = await footprint(portal)
	const wrong: string[] = []
	for (const caller of eachKind.filter(({ id }) => id !== 'large-debt')) {
		const visitor = await portal.as(caller)
		for (const path of ['/evidence/upload', '/apply/evidence']) {
			const form = new FormData()
			form.append('csrf', await tokenOf(caller, portal))
			form.append('place', `case=${caseId}`)
			form.append('files-other', new File([onePage], '남의 서류.pdf'))
			const answer = await visitor.post(path, form)
			const wanted = sent(taxpayer(() => nowhere(path)))(caller, 'large-debt')
			if (outcomeOf(answer) !== wanted)
				wrong.push(`${caller.id} ${path}: ${outcomeOf(answer)}, not ${wanted}`)
		}
	}
	expect(wrong).toEqual([])
	expect(await footprint(portal)).toEqual(before)
})

// Without a draft of one's own the page itself says that nothing could be kept.
const nowhere = (path: string) => (path === '/apply/evidence' ? 'conflict' : 'not there')

const onePage = new Uint8Array(onePagePdf())
const complete = { about: 'other', text: 'x'.repeat(20), declared: 'yes', lane: 'quick' }

function byId(id: string): Caller {
	const found = callers.find((caller) => caller.id === id)
	if (!found) throw new Error(`Nobody is ${id}`)
	return found
}

/** Where a session counts its missing token is refused; where it does not, it has ended. */
function refusedOnItsSide({ caller, path }: Asking): string {
	const side = path.startsWith('/staff') ? 'staff' : 'taxpayer'
	if (caller.side === side) return 'forbidden'
	return side === 'staff' ? 'staff ended' : 'ended'
}

/** A token of everybody who has a session. */
async function tokens(portal: PreparedPortal, who: readonly Caller[]) {
	const found = new Map<string, string>()
	for (const caller of who) found.set(caller.id, await tokenOf(caller, portal))
	return found
}

async function tokenOf(caller: Caller, portal: PreparedPortal): Promise<string> {
	if (caller.side === 'nobody') return ''
	return (await portal.as(caller)).token(caller.side === 'staff' ? '/staff' : '/help')
}

/** What stands on the pages that would show a change. */
async function footprint({ as, stations }: PreparedPortal): Promise<Record<string, string>> {
	const found: Record<string, string> = {}
	const look = async (id: string, path: string) => {
		const { body } = await (await as(byId(id))).open(path)
		found[`${id} ${path}`] = body
			.replace(/<script[\s\S]*?<\/script>|<dialog[\s\S]*?<\/dialog>/g, '')
			// The worker writes its files whenever it is time.
			.replace(/<div id="sent"[\s\S]*?<\/ul><\/div>/g, '')
			.replace(/(name="(csrf|idempotencyKey)" value|nonce|data-csrf)="[^"]*"/g, '')
	}
	for (const [id, reference] of Object.entries(stations.cases)) {
		await look(id, `/cases/${reference}`)
		await look('officer-a', `/staff/cases/${reference}`)
	}
	for (const id of ['large-debt', 'small-debt', 'baker'])
		for (const path of ['/arrears', '/apply', '/apply/check', '/apply/evidence'])
			await look(id, path)
	await look('officer-a', '/staff')
	return found
}
