import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { WordsProvider } from '#app/i18n/use-translation.ts'
import { loadBrowserInstance } from './i18n/browser-instance.ts'
import { PageContext, pageContextFrom } from './platform/page-context.ts'

async function hydrate() {
	const page = document.documentElement
	const [instance] = await Promise.all([loadBrowserInstance(page), readPageData()])
	startTransition(() => {
		hydrateRoot(
			document,
			<StrictMode>
				<PageContext.Provider value={pageContextFrom(page.dataset)}>
					<WordsProvider value={instance}>
						<RemixBrowser />
					</WordsProvider>
				</PageContext.Provider>
			</StrictMode>,
		)
	})
}

// Remix reads the data of the page while it first renders, and lets that render wait. React 18 fails at
// whatever a person presses meanwhile ("Root did not complete"): so all is read before React begins.
async function readPageData() {
	try {
		RemixBrowser({})
	} catch (reading) {
		await reading
	}
}

void hydrate()
