import { type Request } from 'express'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { type Language } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/server-instance.server.ts'

type PlainPage = {
	language: Language
	problem: 'too-many' | 'refused' | 'not-found'
	nonce: string
}

/** The words of a refusal where no page is drawn: before the pages, or at an address that is none. */
export function plainPage({ language, problem, nonce }: PlainPage): string {
	const t = translator(language)
	const title = t(`problem:${problem}.title`)
	const style = 'body{font:17px/1.6 sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}'
	return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><style nonce="${nonce}">${style}</style></head><body><main><h1>${title}</h1><p>${t(`problem:${problem}.text`)}</p><p><a href="/">${t('problem:home')}</a></p></main></body></html>`
}

/** The language of a request the pages never see. */
export function languageOf(request: Request): Language {
	const headers = {
		cookie: request.get('cookie') ?? '',
		'accept-language': request.get('accept-language') ?? '',
	}
	return detectLanguage(new globalThis.Request('http://here.invalid/', { headers }))
}
