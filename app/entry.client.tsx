import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { loadBrowserInstance } from './i18n/browser-instance.ts'
import { PageContext, pageContextFrom } from './platform/page-context.ts'

async function hydrate() {
	const page = document.documentElement
	const instance = await loadBrowserInstance(page)
	startTransition(() => {
		hydrateRoot(
			document,
			<StrictMode>
				<PageContext.Provider value={pageContextFrom(page.dataset)}>
					<I18nextProvider i18n={instance}>
						<RemixBrowser />
					</I18nextProvider>
				</PageContext.Provider>
			</StrictMode>,
		)
	})
}

void hydrate()
