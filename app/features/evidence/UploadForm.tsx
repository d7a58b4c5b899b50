import { useTranslation } from '#app/i18n/use-translation.ts'
import { useVisitor } from '#app/platform/visitor.ts'
import { Button } from '#app/ui/Button.tsx'
import { FileField } from '#app/ui/FileField.tsx'

type UploadFormProps = {
	/** The page's own address: it takes the files where there is no script. */
	page: string
	caseId: string
	rule: string | null
	replaces?: string
	what: string
}

/** A plain multipart form; `public/upload.js` sends each file at once and shows how far it is. */
export function UploadForm({ page, caseId, rule, replaces, what }: UploadFormProps) {
	const { t } = useTranslation('evidence')
	const csrf = useVisitor()?.csrf ?? ''
	const place = new URLSearchParams({ case: caseId })
	if (rule) place.set('rule', rule)
	if (replaces) place.set('replaces', replaces)
	const withToken = new URLSearchParams([...place, ['csrf', csrf]])
	return (
		<form
			method="post"
			action={`${page}?${withToken}`}
			encType="multipart/form-data"
			className="upload"
			data-upload={`/evidence/upload?${place}`}
			data-csrf={csrf}
			data-waiting={t('waiting')}
			data-uploading={t('uploading')}
			data-uploaded={t('uploaded')}
			data-failed={t('failed')}
			data-cancel={t('cancel')}
			data-cancelled={t('cancelled')}
		>
			<FileField
				name={`files-${replaces ?? rule ?? 'other'}`}
				label={replaces ? t('file.replace') : t('choose-for', { what })}
				accept=".jpg,.jpeg,.png,.pdf,image/jpeg,image/png,application/pdf"
				multiple={!replaces}
			/>
			<ul className="upload__list" aria-live="polite" />
			<Button tone="secondary" small>
				{t('upload')}
			</Button>
		</form>
	)
}
