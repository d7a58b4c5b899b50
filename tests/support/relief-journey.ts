import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContextOptions, expect, type Page } from '@playwright/test'
import { step } from './applying.ts'
import { fitsTheScreen } from './good-to-use.ts'
import { test as journey } from './journey.ts'
import { axeProblems } from './page-in-browser.ts'
import { PlainVisitor } from './plain-visitor.ts'
import { startPortal } from './portal.ts'
import { bringReliefPeople, type ReliefPerson } from './relief-people.ts'
import { type Fields } from './served-form.ts'

type Applicant = {
	page: Page
	/** The same session without a browser, for the pages nobody looks at here. */
	visitor: PlainVisitor
}

type Reliefs = {
	applicant: (who: ReliefPerson, other: BrowserContextOptions) => Promise<Applicant>
}

/** Journeys in a portal whose ledger knows somebody for every relief. */
export const test = journey.extend<Reliefs, { place: string }>({
	place: [
		async ({}, use) => {
			const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-reliefs-'))
			const portal = await startPortal({ folder, people: 5 })
			bringReliefPeople(folder)
			await use(portal.address)
			await portal.stop()
			rmSync(folder, { recursive: true, force: true })
		},
		{ scope: 'worker', timeout: 120_000 },
	],
	baseURL: ({ place }, use) => use(place),
	applicant: async ({ signedInAs, place }, use) => {
		await use(async (who, other) => {
			const page = await signedInAs(who, other)
			const visitor = PlainVisitor.ofSession(place, await page.context().cookies())
			return { page, visitor }
		})
	},
})

/** What is answered without looking, by page; a page that is not here stays as it stands. */
const answered: Record<string, Fields> = {
	'/apply': { lane: 'full' },
	'/apply/situation': { causes: ['sales-fell'], note: '' },
	'/apply/since': { 'since.year': '2026', 'since.month': '2' },
	'/apply/household': { people: '1', children: '0' },
	'/apply/money': { 'income.business': '285만', 'spending.rent': '30만' },
	'/apply/property': { 'debts.bank': '500만' },
	'/apply/business': { matters: [] },
}

/** What somebody answers otherwise: fields sent without looking, or a page filled in by hand. */
export type OwnAnswers = Record<string, Fields | ((page: Page) => Promise<void>)>

/** Answers what is asked, page after page, up to what is open; the pages that were asked. */
export async function answerUpToReliefs(
	{ page, visitor }: Applicant,
	own: OwnAnswers,
): Promise<string[]> {
	const asked: string[] = []
	let at = '/apply'
	while (at !== '/apply/reliefs') {
		if (asked.includes(at)) throw new Error(`${at} leads to itself`)
		asked.push(at)
		at = await leadsTo({ page, visitor }, at, own[at] ?? answered[at] ?? {})
		// After the items a list shows all that is to be told; one goes on with its first part.
		if (at === '/apply/tasks') at = '/apply/situation'
	}
	return asked
}

async function leadsTo({ page, visitor }: Applicant, at: string, answer: OwnAnswers[string]) {
	if (typeof answer !== 'function') return (await step(visitor, at, answer)).location
	await page.goto(at)
	await answer(page)
	return new URL(page.url()).pathname
}

export const phone = { viewport: { width: 360, height: 740 } }
export const desk = { viewport: { width: 1280, height: 800 } }
export const korean = { locale: 'ko-KR' }
export const english = { locale: 'en-US' }

export const words = {
	'ko-KR': {
		go: '계속하기',
		open: '열려 있습니다',
		perhaps: '담당자의 확인이 더 필요합니다',
		more: '자세히 보기: ',
		plan: '어떻게 나누어 낼까요?',
		declare: '위에 쓴 내용은 제가 아는 대로 사실입니다.',
		send: '이대로 보내기',
		received: '신청을 접수했습니다',
	},
	'en-US': {
		go: 'Continue',
		open: 'Open',
		perhaps: 'An officer has to check more',
		more: 'More about: ',
		plan: 'How would you like to pay in parts?',
		declare: 'What I wrote above is true to the best of my knowledge.',
		send: 'Send the application',
		received: 'Your application has been received',
	},
}

export function startingWith(name: string): RegExp {
	return new RegExp(`^${name}`)
}

/** Fits the screen, and axe finds nothing in it with all that is folded open. */
export async function goodToRead(page: Page): Promise<void> {
	await fitsTheScreen(page)
	expect(await axeProblems(page)).toEqual([])
}
