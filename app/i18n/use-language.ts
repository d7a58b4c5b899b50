import { useTranslation } from './use-translation.ts'
import { defaultLanguage, isLanguage, type Language } from './language.ts'

/** The language of the page being rendered, for the functions of `format.ts`. */
export function useLanguage(): Language {
	const { i18n } = useTranslation()
	return isLanguage(i18n.language) ? i18n.language : defaultLanguage
}
