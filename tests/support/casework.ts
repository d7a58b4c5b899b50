import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContextOptions, type Page } from '@playwright/test'
import { expect, test as journey } from './journey.ts'
import { startPortal } from './portal.ts'

export { expect }

/**
 * Journeys that bring an application through an office. Each worker has a portal of its own, so that nobody
 * is handed the next case of another journey that runs at the same time.
 */
export const test = journey.extend<object, { office: string }>({
	office: [
		async ({}, use) => {
			const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-office-'))
			const portal = await startPortal({ folder, people: 20 })
			await use(portal.address)
			await portal.stop()
			rmSync(folder, { recursive: true, force: true })
		},
		{ scope: 'worker', timeout: 120_000 },
	],
	baseURL: ({ office }, use) => use(office),
})

/** What staff have: a screen on a desk, with script. */
export const atADesk: BrowserContextOptions = {
	javaScriptEnabled: true,
	viewport: { width: 1280, height: 800 },
}

/** Waits on a list until a case came to it: the check of what was sent is not the office's work. */
export async function untilListed(page: Page, list: string, reference: string): Promise<void> {
	await expect(async () => {
		await page.goto(list)
		await expect(page.getByRole('link', { name: reference })).toBeVisible({ timeout: 500 })
	}).toPass()
}

/** Opens a case from the list where it waits. */
export async function openCase(page: Page, list: string, reference: string): Promise<void> {
	await untilListed(page, list, reference)
	await page.getByRole('link', { name: reference }).click()
	await expect(page.getByRole('heading', { name: '할 일' })).toBeVisible()
}

/** Takes a case that waits for an officer. */
export async function takeCase(page: Page, reference: string): Promise<void> {
	await openCase(page, '/staff?state=queued', reference)
	await page.getByRole('button', { name: '내가 맡기' }).click()
	await expect(page.getByRole('status')).toContainText('이 신청을 맡았습니다')
}

/** Decides as recommended. */
export async function decideCase(page: Page, reference: string): Promise<void> {
	await openCase(page, '/staff?state=recommended', reference)
	await page.getByRole('link', { name: '결정하기' }).click()
	await page.getByRole('button', { name: '이대로 결정하기' }).click()
	await expect(page.getByRole('status')).toContainText('결정했습니다')
}
