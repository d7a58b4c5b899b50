import { type ReactNode, useId } from 'react'

/** A heading and what belongs to it. */
export function TextSection({ title, children }: { title: string; children: ReactNode }) {
	const id = useId()
	return (
		<section className="text-section" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			{children}
		</section>
	)
}
