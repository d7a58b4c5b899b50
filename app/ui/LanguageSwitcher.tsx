import { useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { languages } from '#app/i18n/language.ts'

/** The same page in another language, each named in its own. */
export function LanguageSwitcher() {
	const { t, i18n } = useTranslation()
	const { pathname, search } = useLocation()

	return (
		<nav aria-label={t('language.label')}>
			<ul className="languages">
				{languages.map((language) => (
					<li key={language}>
						{language === i18n.language ? (
							<span lang={language} aria-current="true">
								{t(`language.${language}`)}
							</span>
						) : (
							<a href={sameIn(language, pathname, search)} lang={language} hrefLang={language}>
								{t(`language.${language}`)}
							</a>
						)}
					</li>
				))}
			</ul>
		</nav>
	)
}

function sameIn(language: string, pathname: string, search: string): string {
	const asked = new URLSearchParams(search)
	asked.set('lang', language)
	return `${pathname}?${asked.toString()}`
}
