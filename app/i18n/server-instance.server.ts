import { type i18n, type ResourceLanguage } from 'i18next'
import { createLanguageInstance } from './instance.ts'
import { languages, type Language } from './language.ts'
import { remembering } from './remembering.ts'
import { type Translate } from './translate.ts'

const files = import.meta.glob<ResourceLanguage[string]>('../../locales/*/*.json', {
	eager: true,
	import: 'default',
})

const instances = new Map<Language, i18n>(
	languages.map((language) => [language, createLanguageInstance(language, namespacesOf(language))]),
)

/** The shared instance of a language, with every namespace in it. */
export function instanceFor(language: Language): i18n {
	const instance = instances.get(language)
	if (!instance) throw new Error(`No texts for the language ${language}`)
	return instance
}

const translators = new Map(
	languages.map((language) => [language, remembering(instanceFor(language).t) as Translate]),
)

/** Texts outside a page: letters, messages, feeds. */
export function translator(language: Language): Translate {
	return translators.get(language) ?? instanceFor(language).t
}

function namespacesOf(language: Language): ResourceLanguage {
	const own = Object.entries(files).filter(([path]) => path.includes(`/${language}/`))
	return Object.fromEntries(own.map(([path, texts]) => [namespaceOf(path), texts]))
}

function namespaceOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
}
