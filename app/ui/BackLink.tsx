import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from './Icon.tsx'

export function BackLink({ href, children }: { href: string; children?: ReactNode }) {
	const { t } = useTranslation()
	return (
		<a className="back-link" href={href}>
			<Icon name="arrow-left" size={18} />
			{children ?? t('back')}
		</a>
	)
}
