import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from './Button.tsx'
import { CsrfField } from './CsrfField.tsx'

export function SignOutForm({ action }: { action: string }) {
	const { t } = useTranslation()
	return (
		<form method="post" action={action}>
			<CsrfField />
			<Button tone="quiet" small>
				{t('visitor.sign-out')}
			</Button>
		</form>
	)
}
