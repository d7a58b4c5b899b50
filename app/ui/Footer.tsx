import { useContext } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { PageContext } from '#app/platform/page-context.ts'
import { ContrastSwitch } from './ContrastSwitch.tsx'
import { HelpLines } from './HelpLines.tsx'

export function Footer() {
	const { t } = useTranslation()
	const { demonstration } = useContext(PageContext)
	return (
		<footer className="footer">
			<div className="width">
				<section aria-labelledby="help-lines">
					<h2 id="help-lines">{t('help.title')}</h2>
					<p className="quiet">{t('help.lead')}</p>
					<HelpLines />
				</section>
				<nav aria-label={t('footer.label')}>
					<ul className="footer__links">
						<li>
							<a href="/help">{t('footer.help')}</a>
						</li>
						<li>
							<a href="/privacy">{t('footer.privacy')}</a>
						</li>
						<li>
							<a href="/accessibility">{t('footer.accessibility')}</a>
						</li>
						<li>
							<ContrastSwitch />
						</li>
						<li>
							<a href="/staff">{t('footer.staff')}</a>
						</li>
					</ul>
				</nav>
				<p className="footer__about">{t(demonstration ? 'demonstration.text' : 'footer.about')}</p>
			</div>
		</footer>
	)
}
