/** Korean first: it is the language served when nothing else is known. */
export const languages = ['ko', 'en'] as const

export type Language = (typeof languages)[number]

export const defaultLanguage: Language = 'ko'

export function isLanguage(text: string | null | undefined): text is Language {
	return languages.some((language) => language === text)
}
