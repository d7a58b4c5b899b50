import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Receipt } from './receive-evidence.server.ts'

/** Which files were not taken, and what to do about each. */
export function RefusedFiles({ receipt }: { receipt: Receipt | undefined }) {
	const { t } = useTranslation('evidence')
	if (!receipt) return null
	const nothing = receipt.saved.length === 0 && receipt.refused.length === 0
	return (
		<div className="error-summary" role="alert" tabIndex={-1} data-error-summary="">
			<h2>{t('refusal.title')}</h2>
			<ul>
				{nothing && <li>{t('refusal.none')}</li>}
				{receipt.refused.map(({ name, refusal }) => (
					<li key={name + refusal}>
						{t(`refusal.${refusal}`, { name, interpolation: { escapeValue: false } })}
					</li>
				))}
			</ul>
		</div>
	)
}
