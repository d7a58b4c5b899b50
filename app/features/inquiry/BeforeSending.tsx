import { useTranslation } from '#app/i18n/use-translation.ts'
import { InsetText } from '#app/ui/InsetText.tsx'

/** What a question does and does not do, before it is sent. */
export function BeforeSending({ office, day }: { office: string; day: string }) {
	const { t } = useTranslation('inquiry')
	return (
		<InsetText>
			<h2>{t('know.title')}</h2>
			<ul>
				<li>{t('know.who', { office })}</li>
				<li>{t('know.when', { day })}</li>
				<li>{t('know.effect')}</li>
			</ul>
		</InsetText>
	)
}
