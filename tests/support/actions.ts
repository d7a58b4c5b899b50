import { type Page } from '@playwright/test'

/**
 * Counts what a person does on a page: every press and every field filled in. It is counted in the browser,
 * so nothing a test does is left out; it starts with the next page.
 */
export async function countActions(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		const count = () => sessionStorage.setItem('actions', String(counted() + 1))
		const counted = () => Number(sessionStorage.getItem('actions'))
		addEventListener('pointerdown', count, true)
		addEventListener(
			'change',
			({ target }) => {
				if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) count()
				if (target instanceof HTMLInputElement && !/radio|checkbox/.test(target.type)) count()
			},
			true,
		)
	})
	return () => page.evaluate(() => Number(sessionStorage.getItem('actions')))
}
