import AxeBuilder from '@axe-core/playwright'
import { type Page } from '@playwright/test'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page, everything folded opened. */
export async function axeProblems(page: Page): Promise<string[]> {
	await page.evaluate(() => {
		for (const folded of document.querySelectorAll('details')) folded.open = true
	})
	// No page holds another in a frame, so axe need not open one more to look into frames.
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
	const { violations } = await axe.withTags(wcag).analyze()
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

/** What sticks out of the screen at a width. */
export async function tooWideAt(page: Page, width: number): Promise<string[]> {
	const height = page.viewportSize()?.height ?? 800
	await page.setViewportSize({ width, height })
	const wide = await page.evaluate(() => document.documentElement.scrollWidth)
	return wide > width ? [`is ${wide} px wide on ${width}`] : []
}

type Stop = { at: number; name: string; seen: boolean }

/** What the Tab key does not reach, and where the focus cannot be seen. */
export async function keyboardProblems(page: Page): Promise<string[]> {
	const names = await page.evaluate(numberControls)
	const reached = new Set<number>()
	const unseen: string[] = []
	for (let presses = 0; presses < names.length + 3 && reached.size < names.length; presses += 1) {
		await page.keyboard.press('Tab')
		const stop = await page.evaluate(focusedControl)
		if (stop === undefined) continue
		reached.add(stop.at)
		if (!stop.seen) unseen.push(`the focus on ${stop.name} cannot be seen`)
	}
	const missed = names.filter((_name, at) => !reached.has(at))
	return [...missed.map((name) => `Tab does not reach ${name}`), ...unseen]
}

/** The first Tab leads to the way past the menu, and it leads there. */
export async function skipProblems(page: Page): Promise<string[]> {
	// A page that says what is wrong begins there.
	if ((await page.locator('[data-error-summary]').count()) > 0) return []
	await page.keyboard.press('Tab')
	await page.keyboard.press('Enter')
	const reached = await page.evaluate(() => document.activeElement?.id)
	return reached === 'main' ? [] : [`the skip link leads to ${reached ?? 'nothing'}`]
}

// The two below run in the page, so each stands alone.

/** Numbers what can take the focus, in order; of a group of radio buttons one does. */
function numberControls(): string[] {
	const groups = new Set<string>()
	const all = [
		...document.querySelectorAll<HTMLElement>(
			'a[href], button, input:not([type="hidden"]), select, textarea, summary',
		),
	].filter((control) => {
		if (control.matches(':disabled') || !control.checkVisibility({ visibilityProperty: true }))
			return false
		if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true
		const isNew = !groups.has(control.name)
		groups.add(control.name)
		return isNew
	})
	return all.map((control, at) => {
		control.dataset.stop = String(at)
		return control.outerHTML.slice(0, 90)
	})
}

function focusedControl(): Stop | undefined {
	const focused = document.activeElement
	if (!(focused instanceof HTMLElement) || focused === document.body) return undefined
	const group =
		focused instanceof HTMLInputElement && focused.type === 'radio'
			? document.querySelector<HTMLElement>(`input[name="${focused.name}"][data-stop]`)
			: null
	const numbered = group ?? focused
	const box = focused.getBoundingClientRect()
	// A card that is a link as a whole is outlined by what the link lays over it.
	const outlined = [undefined, '::after'].some((part) => {
		const { outlineStyle, outlineWidth } = getComputedStyle(focused, part)
		return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
	})
	const onScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
	return {
		at: Number(numbered.dataset.stop ?? -1),
		name: focused.outerHTML.slice(0, 90),
		seen: outlined && onScreen && box.width > 1,
	}
}
