import { useTranslation } from 'react-i18next'
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
