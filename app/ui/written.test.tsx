import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { instanceFor } from '#app/i18n/server-instance.server.ts'
import { type Language } from '#app/i18n/language.ts'
import { WordsProvider } from '#app/i18n/use-translation.ts'
import { Written } from './Written.tsx'

const drawn = (words: string, language: Language) =>
	renderToStaticMarkup(
		<WordsProvider value={instanceFor(language)}>
			<Written words={words} />
		</WordsProvider>,
	)

test('what an officer wrote in Korean is heard in Korean on an English page', () => {
	expect(drawn('통장 사본을 보내 주십시오.', 'en')).toContain('lang="ko"')
	expect(drawn('통장 사본을 보내 주십시오.', 'ko')).not.toContain('lang')
})
