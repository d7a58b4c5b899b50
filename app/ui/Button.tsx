import { type ButtonHTMLAttributes, type AnchorHTMLAttributes } from 'react'

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'text'

type Looks = { tone?: ButtonTone; small?: boolean }

export function Button({
	tone,
	small,
	type = 'submit',
	...attributes
}: Looks & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'>) {
	return <button type={type} className={looksOf({ tone, small })} {...attributes} />
}

/** Looks like a button, goes somewhere: always a full page, never a request in the background. */
export function LinkButton({
	tone,
	small,
	children,
	...attributes
}: Looks & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'>) {
	return (
		<a className={looksOf({ tone, small })} {...attributes}>
			{children}
		</a>
	)
}

function looksOf({ tone = 'primary', small }: Looks): string {
	const toned = tone === 'primary' ? 'button' : `button button--${tone}`
	return small ? `${toned} button--small` : toned
}
