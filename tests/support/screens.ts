import { type Page } from '@playwright/test'

/** Counts every page a person gets to see, a page sent back with an error too. */
export function countScreens(page: Page): () => number {
	let screens = 0
	page.on('response', (response) => {
		const request = response.request()
		const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame()
		if (isPage && !(response.status() >= 300 && response.status() < 400)) screens += 1
	})
	return () => screens
}
