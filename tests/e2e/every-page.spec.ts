import { type AccessRow } from '#tests/support/access-row.ts'
import { type BrowserContext, type Page } from '@playwright/test'
import { type Caller } from '#tests/support/callers.ts'
import {
	axeProblems,
	keyboardProblems,
	skipProblems,
	tooWideAt,
} from '#tests/support/page-in-browser.ts'
import { problemsOfPage, titleOf } from '#tests/support/page-problems.ts'
import { addresses, lookers, looksOf } from '#tests/support/pages.ts'
import { expect, type PreparedPortal, test } from '#tests/support/prepared-portal.ts'

test.setTimeout(300_000)
// Many small steps: a picture of each would take longer than all of them.
test.use({ trace: 'off' })

const languages = ['ko', 'en'] as const

test('every page there is has somebody who looks at it', ({ portal: { stations } }) => {
	const seen = new Set(
		lookers.flatMap((looker) => looksOf(looker, stations)).map(({ pattern }) => pattern),
	)
	const pages = addresses(stations).filter(({ route, row }) => route.isPage && row.reads)
	// What is not there has no address of its own.
	const unseen = pages.filter(({ route }) => !seen.has(route.pattern) && route.id !== '$')
	expect(unseen.map(({ route }) => route.id)).toEqual([])
})

// What a ticked box or a chosen plan asks for beside it is not called optional: it is refused when empty.
const optional = {
	situation: ['치료가 6개월 이상 걸리나요?', '더 알리고 싶은 사정'],
	household: [],
	business: ['더 해당하는 것이 있나요?'],
	help: ['도움이 필요한 것이 있나요?', '전자우편', '휴대전화'],
	plan: [],
}

test('only what may be left empty is called optional', async ({ portal }) => {
	const looker = lookers.find(({ id }) => id === 'large-debt')
	if (!looker) throw new Error('Nobody has an application in writing')
	const visitor = await portal.as(looker)
	for (const [step, labels] of Object.entries(optional)) {
		const { body, path } = await visitor.open(`/apply/${step}`)
		expect(path).toBe(`/apply/${step}`)
		const marked = /<(?:label|legend)[^>]*>([^<]*)<span class="field__optional">/g
		expect([...body.matchAll(marked)].map(([, label]) => label)).toEqual(labels)
	}
})

for (const looker of lookers) {
	test(`what ${looker.id} is served is valid and in words`, async ({ portal }) => {
		const visitor = await portal.as(looker)
		const problems: string[] = []
		for (const language of languages) {
			const titles = new Map<string, string>()
			for (const { path, pattern } of looksOf(looker, portal.stations)) {
				const { body } = await visitor.open(withLanguage(path, language))
				for (const problem of await problemsOfPage(body, language))
					problems.push(`${path} in ${language}: ${problem}`)
				// What the doors of both sides of the house say is the same.
				const title = `${titleOf(body)} ${path.startsWith('/staff')}`
				const twin = titles.get(title) ?? pattern
				if (twin !== pattern) problems.push(`${path} and ${twin} are both ${titleOf(body)}`)
				titles.set(title, pattern)
			}
		}
		expect(problems).toEqual([])
	})

	for (const [language, width] of [
		['ko', 360],
		['en', 1280],
	] as const) {
		test(`every page of ${looker.id} is good to use in ${language} at ${width} px`, async ({
			portal,
			browser,
		}) => {
			const looks = looksOf(looker, portal.stations)
			const { page, faults, close } = await browserOf(
				portal,
				looker,
				browser.newContext.bind(browser),
			)
			const problems: string[] = []
			const refused = new Set<string>()
			const note = (path: string, found: string[]) =>
				problems.push(...[...found, ...faults.splice(0)].map((one) => `${path}: ${one}`))
			for (const { path, pattern, row } of looks) {
				await page.goto(portal.address + withLanguage(path, language))
				note(path, await problemsAt(page, width))
				if (!canBeRefused(row)) continue
				const html = await sendRefused(page, row.refuses ?? {})
				if (html === undefined) continue
				refused.add(pattern)
				note(`${path}, refused`, await problemsRefused(page, html, { language, width }))
			}
			await close()
			expect(problems).toEqual([])
			const refusable = looks.filter(({ row }) => canBeRefused(row))
			expect([...refused]).toEqual([...new Set(refusable.map(({ pattern }) => pattern))])
		})
	}
}

async function problemsAt(page: Page, width: number): Promise<string[]> {
	const problems = [...(await tooWideAt(page, 320)), ...(await tooWideAt(page, width))]
	if (width > 1000) {
		// From the main part on; Tab comes round to what stands before it.
		problems.push(...(await skipProblems(page)), ...(await keyboardProblems(page)))
	}
	return [...problems, ...(await axeProblems(page))]
}

type Setting = { language: 'ko' | 'en'; width: number }

async function problemsRefused(page: Page, html: string, { language, width }: Setting) {
	return [
		...((await page.locator('[data-error-summary]').count()) > 0 ? [] : ['nothing is wrong']),
		...(await problemsOfPage(html, language)),
		...(await tooWideAt(page, 320)),
		...(await tooWideAt(page, width)),
		// What the wide page looks like says nothing of the errors that the narrow one does not.
		...(width < 1000 ? await axeProblems(page) : []),
	]
}

function canBeRefused({ writes, acts, refuses }: AccessRow): boolean {
	return writes !== undefined && (refuses !== undefined || !acts)
}

/** Sends the form of the page past its script, with nothing in it but what is refused; the page that comes back. */
async function sendRefused(
	page: Page,
	refused: Record<string, string>,
): Promise<string | undefined> {
	const form = page.locator('main form[method="post"]:not([enctype]):has([name="csrf"])')
	const here = `[action="${new URL(page.url()).pathname}"]`
	const own = form.and(page.locator(`form:not([action]), ${here}`))
	if ((await own.count()) === 0) return undefined
	// What is refused may be shown on the page it leads to.
	const answered = page.waitForResponse(
		(response) =>
			response.request().isNavigationRequest() && response.headers().location === undefined,
	)
	const loaded = page.waitForEvent('load')
	await own.first().evaluate((one: HTMLFormElement, fields) => {
		for (const control of one.elements) {
			if (control instanceof HTMLSelectElement) control.selectedIndex = -1
			if (control instanceof HTMLTextAreaElement) control.value = fields[control.name] ?? ''
			if (!(control instanceof HTMLInputElement) || control.type === 'hidden') continue
			if (['checkbox', 'radio'].includes(control.type)) control.checked = false
			else control.value = fields[control.name] ?? ''
		}
		HTMLFormElement.prototype.submit.call(one)
	}, refused)
	const html = await (await answered).text()
	await loaded
	return html
}

type NewContext = () => Promise<BrowserContext>

async function browserOf(portal: PreparedPortal, looker: Caller, newContext: NewContext) {
	const context = await newContext()
	const cookies = (await portal.as(looker)).sessionCookies()
	await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: portal.address })))
	const page = await context.newPage()
	const faults: string[] = []
	page.on('pageerror', ({ message }) => faults.push(`fails with ${message}`))
	page.on('console', (message) => {
		const isFault = ['error', 'warning'].includes(message.type())
		// The browser reports every such answer, the refused form's as well.
		const isStatus = /the server responded with a status of (4\d\d|503)/.test(message.text())
		if (isFault && !isStatus) faults.push(`says in the console: ${message.text()}`)
	})
	return { page, faults, close: () => context.close() }
}

function withLanguage(path: string, language: string): string {
	return `${path}${path.includes('?') ? '&' : '?'}lang=${language}`
}
