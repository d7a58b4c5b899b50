import { type Language } from '#app/i18n/language.ts'
import { type Translate } from '#app/i18n/translate.ts'

/** The language of a page, to word facts on the server. */
export type Words = { t: Translate; language: Language }
