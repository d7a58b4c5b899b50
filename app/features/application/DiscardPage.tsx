import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button, LinkButton } from '#app/ui/Button.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { Page } from '#app/ui/Page.tsx'

/** Asks once more before a draft goes away. */
export function DiscardPage() {
	const { t } = useTranslation('application')
	return (
		<Page title={t('discard.title')} back="/apply">
			<p>{t('discard.text')}</p>
			<form method="post">
				<CsrfField />
				<div className="actions">
					<Button>{t('discard.confirm')}</Button>
					<LinkButton tone="quiet" href="/apply">
						{t('discard.keep')}
					</LinkButton>
				</div>
			</form>
		</Page>
	)
}
