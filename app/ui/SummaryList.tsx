import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'

export type SummaryRow = {
	key: string
	value: ReactNode
	/** Where the answer is changed; the page there leads back here. */
	changeHref?: string
}

export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
	return (
		<dl className="summary-list">
			{rows.map((row) => (
				<div className="summary-list__row" key={row.key}>
					<dt>{row.key}</dt>
					<dd>{row.value}</dd>
					{row.changeHref && <ChangeLink href={row.changeHref} what={row.key} />}
				</div>
			))}
		</dl>
	)
}

function ChangeLink({ href, what }: { href: string; what: string }) {
	const { t } = useTranslation()
	return (
		<dd className="summary-list__change">
			<a href={href} aria-label={t('form.change-hidden', { what })}>
				{t('form.change')}
			</a>
		</dd>
	)
}
