import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Page } from '#app/ui/Page.tsx'

/** Nothing is decided yet, or nothing has to be. */
export function NoLetter({ reference }: { reference: string }) {
	const { t } = useTranslation('letter')
	return (
		<Page title={t('title')} caption={reference} back={`/cases/${reference}`}>
			<EmptyState title={t('none.title')}>
				<p>{t('none.text')}</p>
				<LinkButton href={`/cases/${reference}`}>{t('none.back')}</LinkButton>
			</EmptyState>
		</Page>
	)
}
