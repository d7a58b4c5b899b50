import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/Button.tsx'
import { Checkboxes } from '#app/ui/Checkboxes.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { FileField } from '#app/ui/FileField.tsx'

/** Files of the ledger, several at once; the token stands before them so that they stream. */
export function HandInForm() {
	const { t } = useTranslation('ledger')
	return (
		<form method="post" action="/staff/ledger" encType="multipart/form-data" className="form-apart">
			<CsrfField />
			<FileField
				name="files"
				label={t('hand-in.files')}
				hint={t('hand-in.files-hint')}
				accept=".csv,text/csv"
				multiple
			/>
			<Checkboxes
				name="skipRejects"
				label={t('hand-in.how')}
				options={[
					{ value: 'yes', label: t('hand-in.skip-rejects'), hint: t('hand-in.skip-rejects-hint') },
				]}
			/>
			<Button>{t('hand-in.submit')}</Button>
		</form>
	)
}
