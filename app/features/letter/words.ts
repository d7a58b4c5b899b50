import { type Language } from '#app/i18n/language.ts'
import { type Translate } from '#app/i18n/translate.ts'

/** The language of a letter, to word its facts on the server. */
export type Words = { t: Translate; language: Language }
