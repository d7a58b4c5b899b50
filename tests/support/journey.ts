import {
	type BrowserContext,
	type BrowserContextOptions,
	expect,
	type Page,
	test as base,
} from '@playwright/test'
import { staffPersonas } from '#db/seed/people.ts'

export { expect }

type Journey = {
	/**
	 * A page of somebody signed in, in a browser of their own: several may act in one journey.
	 * The browser is as the journey says, unless this person has another one.
	 */
	signedInAs: (id: string, other?: BrowserContextOptions) => Promise<Page>
}

/** Journeys through the running portal; a script that fails on any page fails the journey. */
export const test = base.extend<Journey>({
	signedInAs: async ({ browser }, use) => {
		const contexts: BrowserContext[] = []
		const faults: string[] = []
		await use(async (id, other) => {
			const context = await browser.newContext(other)
			contexts.push(context)
			const page = await context.newPage()
			page.on('pageerror', (fault) => faults.push(`${page.url()}: ${fault.message}`))
			await page.goto(`${doorOf(id)}?login_hint=${id}`)
			return page
		})
		await Promise.all(contexts.map((context) => context.close()))
		expect(faults).toEqual([])
	},
})

function doorOf(id: string): string {
	return staffPersonas.some((persona) => persona.id === id) ? '/staff/sign-in' : '/sign-in'
}
