import { useTranslation } from '#app/i18n/use-translation.ts'

/** Where `public/upload.js` says why going on takes a moment, beside the button that was pressed. */
export function UploadStatus() {
	const { t } = useTranslation('evidence')
	return (
		<p
			role="status"
			className="upload-status"
			data-upload-status={t('going-on')}
			data-upload-refused={t('not-going-on')}
		/>
	)
}
