import { useTranslation } from '#app/i18n/use-translation.ts'

export function SkipLink() {
	const { t } = useTranslation()
	return (
		<a className="skip-link" href="#main">
			{t('skip-link')}
		</a>
	)
}
