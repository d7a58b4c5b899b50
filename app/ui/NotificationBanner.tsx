import { type ReactNode, useId } from 'react'
import { Icon, type IconName } from './Icon.tsx'

type Tone = 'notice' | 'success' | 'caution' | 'error'

const icons: Record<Tone, IconName> = {
	notice: 'information',
	success: 'check',
	caution: 'warning',
	error: 'warning',
}

type NotificationBannerProps = {
	title: string
	tone?: Tone
	/** Something that just happened is spoken at once; something that merely stands there is not. */
	announce?: boolean
	children?: ReactNode
}

export function NotificationBanner({
	title,
	tone = 'notice',
	announce,
	children,
}: NotificationBannerProps) {
	const titleId = useId()
	const Box = announce ? 'div' : 'section'
	const spoken = tone === 'error' ? 'alert' : 'status'
	return (
		<Box
			className={`notice notice--${tone}`}
			role={announce ? spoken : undefined}
			aria-labelledby={titleId}
		>
			<Icon name={icons[tone]} size={24} />
			<div className="notice__body">
				<h2 className="notice__title" id={titleId}>
					{title}
				</h2>
				{children}
			</div>
		</Box>
	)
}
