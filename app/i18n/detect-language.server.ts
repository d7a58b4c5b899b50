import { defaultLanguage, isLanguage, type Language } from './language.ts'

const ONE_YEAR_IN_SECONDS = 31_536_000

/** What the address asks for, then what was chosen before, then what the browser prefers. */
export function detectLanguage(request: Request): Language {
	return (
		askedLanguage(request) ??
		savedLanguage(request) ??
		preferredLanguage(request.headers.get('accept-language')) ??
		defaultLanguage
	)
}

/** The `Set-Cookie` value that remembers a language asked for with `?lang=`, if one was. */
export function languageCookie(request: Request): string | undefined {
	const language = askedLanguage(request)
	return language && cookieFor(request, language)
}

/** The `Set-Cookie` value that remembers a language for somebody who never chose one here. */
export function firstLanguageCookie(request: Request, language: Language): string | undefined {
	return savedLanguage(request) ? undefined : cookieFor(request, language)
}

function cookieFor(request: Request, language: Language): string {
	const secure = new URL(request.url).protocol === 'https:' ? '; Secure' : ''
	return `lang=${language}; Path=/; Max-Age=${ONE_YEAR_IN_SECONDS}; SameSite=Lax; HttpOnly${secure}`
}

function askedLanguage(request: Request): Language | undefined {
	const asked = new URL(request.url).searchParams.get('lang')
	return isLanguage(asked) ? asked : undefined
}

function savedLanguage(request: Request): Language | undefined {
	const saved = request.headers.get('cookie')?.match(/(?:^|;\s*)lang=([a-z]{2})(?:;|$)/)?.[1]
	return isLanguage(saved) ? saved : undefined
}

function preferredLanguage(header: string | null): Language | undefined {
	return header
		?.split(',')
		.map(readPreference)
		.filter(({ weight }) => weight > 0)
		.sort((one, other) => other.weight - one.weight)
		.map(({ tag }) => tag)
		.find(isLanguage)
}

function readPreference(part: string): { tag: string; weight: number } {
	const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
	const weight = parameters.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find(Boolean)
	return { tag: range.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) }
}
