import { useTranslation } from '#app/i18n/use-translation.ts'
import { Page } from '#app/ui/Page.tsx'

const hints = ['letter', 'recent', 'company', 'local'] as const

/** For somebody the ledger does not know: no dead end, and nothing they did wrong. */
export function NotInLedger({ name }: { name: string }) {
	const { t } = useTranslation(['sign-in'])
	return (
		<Page title={t('sign-in:unknown.title')} lead={t('sign-in:unknown.lead', { name })}>
			<h2>{t('sign-in:unknown.what')}</h2>
			<ul>
				{hints.map((hint) => (
					<li key={hint}>{t(`sign-in:unknown.${hint}`)}</li>
				))}
			</ul>
		</Page>
	)
}
