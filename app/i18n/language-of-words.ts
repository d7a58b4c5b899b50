import { type Language } from './language.ts'

/** The language typed words are in, where it is plainly not the page's: for those who hear the page. */
export function languageOfWords(words: string, page: Language): Language | undefined {
	const hangul = words.match(/\p{Script=Hangul}/gu)?.length ?? 0
	const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0
	// A name or an article of law in the other script does not change the language of a sentence; a
	// syllable says about as much as three letters.
	const said = hangul * 3 > latin ? 'ko' : latin > 0 ? 'en' : page
	return said === page ? undefined : said
}
