import { type i18n, type ResourceLanguage } from 'i18next'
import { createLanguageInstance } from './instance.ts'
import { defaultLanguage, isLanguage } from './language.ts'

const files = import.meta.glob<ResourceLanguage[string]>('../../locales/*/*.json', {
	import: 'default',
})

/** Loads the texts of one page only: its language and its namespaces, as the server wrote them. */
export async function loadBrowserInstance(page: HTMLElement): Promise<i18n> {
	const language = isLanguage(page.lang) ? page.lang : defaultLanguage
	const wanted = page.dataset.namespaces?.split(' ') ?? ['common']
	const loaded = await Promise.all(
		wanted.map(async (name) => [name, await loadTexts(language, name)] as const),
	)
	return createLanguageInstance(language, Object.fromEntries(loaded))
}

async function loadTexts(language: string, namespace: string): Promise<ResourceLanguage[string]> {
	const load = files[`../../locales/${language}/${namespace}.json`]
	if (!load) throw new Error(`No texts ${language}/${namespace}`)
	return load()
}
