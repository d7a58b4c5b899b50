import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'

/** What nobody asked for: folded while empty, open with its count once something is in it. */
export function OtherDocuments({ count, children }: { count: number; children: ReactNode }) {
	const { t } = useTranslation('evidence')
	return (
		<details className="details" id="other" open={count > 0}>
			<summary>
				<span id="other-count" data-fresh="">
					{count > 0 ? t('other-with', { count }) : t('rule.other')}
				</span>
			</summary>
			<div className="details__body">{children}</div>
		</details>
	)
}
