import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from './Icon.tsx'

/** Shown once `public/page.js` runs; without it the browser's own print command does the same. */
export function PrintButton() {
	const { t } = useTranslation()
	return (
		<button type="button" className="button button--quiet button--small needs-script" data-print="">
			<Icon name="print" />
			{t('print')}
		</button>
	)
}
