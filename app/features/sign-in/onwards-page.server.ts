import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'

/** A page that goes on by itself: a navigation of our own, which carries Strict cookies. */
export function onwardsPage(request: Request, next: string, headers: Headers): Response {
	const language = detectLanguage(request)
	const t = translator(language)
	const address = escaped(next)
	headers.set('Content-Type', 'text/html; charset=utf-8')
	return new Response(
		`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(t('sign-in:onwards.title'))}</title>` +
			`<meta name="viewport" content="width=device-width, initial-scale=1">` +
			`<meta http-equiv="refresh" content="0;url=${address}"></head>` +
			`<body><p><a href="${address}">${escaped(t('sign-in:onwards.link'))}</a></p></body></html>`,
		{ headers },
	)
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
}
