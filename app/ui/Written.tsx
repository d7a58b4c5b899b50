import { languageOfWords } from '#app/i18n/language-of-words.ts'
import { useLanguage } from '#app/i18n/use-language.ts'

type WrittenProps = { words: string; as?: 'p' | 'blockquote' }

/** What somebody wrote, with the line ends they made and in the language they wrote it in. */
export function Written({ words, as: Tag = 'p' }: WrittenProps) {
	return (
		<Tag className="written" lang={languageOfWords(words, useLanguage())}>
			{words}
		</Tag>
	)
}
