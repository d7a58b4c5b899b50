import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/Button.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { FileField } from '#app/ui/FileField.tsx'
import { type Receipt } from './receive-evidence.server.ts'
import { uploadProblem } from './upload-problem.ts'

type UploadFormProps = {
	/** The page's own address: it takes the files where there is no script. */
	page: string
	caseId: string
	rule: string | null
	replaces?: string
	what: string
	/** What became of the files just sent, by whichever form. */
	receipt?: Receipt | undefined
}

/** A plain multipart form; `public/upload.js` sends each file at once and shows how far it is. */
export function UploadForm({ page, caseId, rule, replaces, what, receipt }: UploadFormProps) {
	const { t } = useTranslation('evidence')
	const place = new URLSearchParams({ case: caseId })
	if (rule) place.set('rule', rule)
	if (replaces) place.set('replaces', replaces)
	return (
		<form
			method="post"
			action={page}
			encType="multipart/form-data"
			className="upload"
			data-upload="/evidence/upload"
			data-waiting={t('waiting')}
			data-uploading={t('uploading')}
			data-uploaded={t('uploaded')}
			data-failed={t('failed')}
			data-cancel={t('cancel')}
			data-cancelled={t('cancelled')}
		>
			{/* Before the file: they are read while it is still on its way. */}
			<CsrfField />
			<input type="hidden" name="place" value={place.toString()} />
			<FileField
				name={`files-${replaces ?? rule ?? 'other'}`}
				label={replaces ? t('file.replace') : t('choose-for', { what })}
				accept=".jpg,.jpeg,.png,.pdf,image/jpeg,image/png,application/pdf"
				multiple={!replaces}
				error={uploadProblem(receipt, { rule, replaces })}
			/>
			<ul className="upload__list" aria-live="polite" />
			<Button tone="secondary" small>
				{t('upload')}
			</Button>
		</form>
	)
}
