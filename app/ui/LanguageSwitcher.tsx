import { useTranslation } from '#app/i18n/use-translation.ts'
import { languages } from '#app/i18n/language.ts'
import { useSamePage } from './same-page.ts'

/** The same page in another language, each named in its own. */
export function LanguageSwitcher() {
	const { t, i18n } = useTranslation()
	const samePage = useSamePage()

	return (
		<nav aria-label={t('language.label')}>
			<ul className="languages">
				{languages.map((language) => (
					<li
						key={language}
						className={language === i18n.language ? 'languages__current' : undefined}
					>
						{language === i18n.language ? (
							<span lang={language} aria-current="true">
								{t(`language.${language}`)}
							</span>
						) : (
							<a href={samePage('lang', language)} lang={language} hrefLang={language}>
								{t(`language.${language}`)}
							</a>
						)}
					</li>
				))}
			</ul>
		</nav>
	)
}
