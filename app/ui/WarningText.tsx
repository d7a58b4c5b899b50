import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from './Icon.tsx'

/** A consequence, as a plain fact with its date; never a threat. */
export function WarningText({ children }: { children: ReactNode }) {
	const { t } = useTranslation()
	return (
		<div className="warning">
			<Icon name="warning" size={24} />
			<p>
				<span className="visually-hidden">{t('status.warning')}: </span>
				{children}
			</p>
		</div>
	)
}
