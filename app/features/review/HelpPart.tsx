import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/Icon.tsx'
import { type CaseView } from './case-view.server.ts'

/** What the person needs to be able to speak with us: before everything else. */
export function HelpPart({ help }: { help: CaseView['help'] }) {
	const { t } = useTranslation('queue')
	const { needs, language, helper, phone, phoneFrom, foreign } = help
	const from = t(`help.phone-from.${phoneFrom}`)
	const words = [
		...needs.map((need) => t(`help.${need}`)),
		...(foreign && needs.length === 0 ? [t('help.foreign')] : []),
	]
	if (words.length === 0) {
		return phone ? <p className="small">{t('help.phone', { phone, from })}</p> : null
	}
	return (
		<section className="help-needed" aria-labelledby="help-needed">
			<h2 id="help-needed">
				<Icon name="talk" /> {t('help.title')}
			</h2>
			<p>
				<strong>{words.join(' · ')}</strong>
			</p>
			{language && <p>{t('help.language', { language })}</p>}
			{helper && <p>{t('help.helper', { helper })}</p>}
			{phone && (
				<p>
					{needs.includes('text-not-calls')
						? t('help.text-only', { phone, from })
						: t('help.phone', { phone, from })}
				</p>
			)}
		</section>
	)
}
