import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/Button.tsx'
import { TextField } from '#app/ui/TextField.tsx'

/** Looks for what files changed of one row, by the ledger's own number of it. */
export function CorrectionSearch({ row }: { row: string }) {
	const { t } = useTranslation('ledger')
	return (
		<form method="get" action="/staff/ledger/corrections" className="form-apart">
			<TextField
				name="row"
				label={t('corrections.search')}
				hint={t('corrections.search-hint')}
				width="medium"
				input={{ defaultValue: row, autoComplete: 'off' }}
			/>
			<Button tone="secondary">{t('corrections.look')}</Button>
		</form>
	)
}
