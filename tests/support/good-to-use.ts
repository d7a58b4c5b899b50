import AxeBuilder from '@axe-core/playwright'
import { type Page } from '@playwright/test'
import { expect } from './journey.ts'

/** Nothing sticks out of the screen and axe, which needs script, finds nothing. */
export async function goodToUse(page: Page): Promise<void> {
	await fitsTheScreen(page)
	const { violations } = await new AxeBuilder({ page }).analyze()
	expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
}

export async function fitsTheScreen(page: Page): Promise<void> {
	const wide = await page.evaluate(() => document.documentElement.scrollWidth)
	expect(wide).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
}
