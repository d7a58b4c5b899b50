import { useTranslation } from '#app/i18n/use-translation.ts'

type RefusedHandInProps = {
	refused: { refusal: 'no_file' | 'too_large' | 'too_many_files'; name: string } | undefined
}

/** Why nothing was handed in. */
export function RefusedHandIn({ refused }: RefusedHandInProps) {
	const { t } = useTranslation('ledger')
	if (!refused) return null
	const { refusal, name } = refused
	return (
		<div className="error-summary" role="alert" tabIndex={-1} data-error-summary="">
			<h2>{t('hand-in.refused')}</h2>
			<p>
				<a href="#files">
					{t(`hand-in.refusal.${refusal}`, { name, interpolation: { escapeValue: false } })}
				</a>
			</p>
		</div>
	)
}
