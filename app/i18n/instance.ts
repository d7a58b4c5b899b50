import { createInstance, type i18n, type Resource, type ResourceLanguage } from 'i18next'
import { type Language } from './language.ts'

/** One ready instance for one language; it never changes language and never loads anything. */
export function createLanguageInstance(language: Language, namespaces: ResourceLanguage): i18n {
	const resources: Resource = { [language]: namespaces }
	const instance = createInstance()
	void instance.init({
		lng: language,
		fallbackLng: false,
		resources,
		ns: Object.keys(namespaces),
		defaultNS: 'common',
		initAsync: false,
		interpolation: { escapeValue: false },
	})
	return instance
}
