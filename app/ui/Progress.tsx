import { useTranslation } from '#app/i18n/use-translation.ts'

/** Counts only the steps this person has. */
export function Progress({ step, total }: { step: number; total: number }) {
	const { t } = useTranslation()
	const words = t('progress', { step, total })
	return (
		<div className="progress">
			<span aria-hidden="true">{words}</span>
			<progress value={step} max={total} aria-label={words} />
		</div>
	)
}
