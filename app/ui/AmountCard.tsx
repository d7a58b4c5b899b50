import { type ReactNode } from 'react'

type AmountCardProps = {
	label: string
	/** Already worded: "1,234,560원". */
	amount: string
	note?: ReactNode
	children?: ReactNode
}

/** One amount, calm and large: never red. */
export function AmountCard({ label, amount, note, children }: AmountCardProps) {
	return (
		<section className="amount-card">
			<h2 className="amount-card__label">{label}</h2>
			<p className="amount-card__amount">{amount}</p>
			{note && <p className="amount-card__note">{note}</p>}
			{children && <div className="amount-card__more">{children}</div>}
		</section>
	)
}
