import {
	type ActionFunctionArgs,
	type AppLoadContext,
	type EntryContext,
	type LoaderFunctionArgs,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { type ReactElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { WordsProvider } from '#app/i18n/use-translation.ts'
import { detectLanguage } from './i18n/detect-language.server.ts'
import { instanceFor } from './i18n/server-instance.server.ts'
import { contrastOf } from './platform/contrast.server.ts'
import { isDatabaseAway } from './platform/database-away.server.ts'
import { log, quietPath } from './platform/log.server.ts'
import { PageContext } from './platform/page-context.ts'
import { wholePage } from './platform/whole-page.server.ts'

const RENDER_LIMIT_MS = 5_000

// Nothing here is deferred, so the hand-over never waits; the timer Remix keeps per page is short.
export const streamTimeout = 1_000

// In production the error itself never reaches the page; that the database was away must.
const withoutDatabase = new WeakSet<Request>()

export default async function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	remixContext: EntryContext,
	loadContext: AppLoadContext,
) {
	const language = detectLanguage(request)
	const { nonce, demonstration } = loadContext
	const answered = withoutDatabase.has(request) ? 503 : status
	const page = await renderPage(
		<PageContext.Provider
			value={{ nonce, demonstration, status: answered, contrast: contrastOf(request) }}
		>
			<WordsProvider value={instanceFor(language)}>
				<RemixServer context={remixContext} url={request.url} nonce={nonce} />
			</WordsProvider>
		</PageContext.Provider>,
		{ nonce, onError: (error) => handleError(error, { request }) },
	)
	headers.set('Content-Type', 'text/html; charset=utf-8')
	headers.set('Content-Language', language)
	headers.set('Content-Length', String(page.html.byteLength))
	headers.append('Vary', 'Accept-Language, Cookie')
	return new Response(page.html, { status: page.failed ? 500 : answered, headers })
}

export function handleError(
	error: unknown,
	{ request }: Pick<LoaderFunctionArgs | ActionFunctionArgs, 'request'>,
) {
	if (request.signal.aborted) return
	if (isDatabaseAway(error)) withoutDatabase.add(request)
	const { method, url } = request
	log.error('page failed', error, { method, path: quietPath(new URL(url).pathname) })
}

type Rendered = { html: Buffer<ArrayBuffer>; failed: boolean }

/** Single fetch needs the streaming renderer; the page still leaves in one piece, with its length. */
function renderPage(
	element: ReactElement,
	{ nonce, onError }: { nonce: string | undefined; onError: (error: unknown) => void },
): Promise<Rendered> {
	return new Promise((resolve, reject) => {
		let failed = false
		const { pipe, abort } = renderToPipeableStream(element, {
			nonce,
			onAllReady() {
				pipe(wholePage((html) => finish(() => resolve({ html, failed }))))
			},
			onShellError(error) {
				finish(() => reject(error instanceof Error ? error : new Error(String(error))))
			},
			onError(error) {
				failed = true
				onError(error)
			},
		})
		const timer = setTimeout(() => abort(), RENDER_LIMIT_MS)
		function finish(settle: () => void) {
			clearTimeout(timer)
			settle()
		}
	})
}
