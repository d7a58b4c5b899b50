import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { documentIssuers } from '#app/domain/evidence-document.ts'
import { type AskedView } from './asked-view.ts'

type AskedDocumentProps = { asked: AskedView; name: string; children: ReactNode }

/** One document asked for: why, what serves, how new; then its files and ways on. */
export function AskedDocument({ asked, name, children }: AskedDocumentProps) {
	const { t } = useTranslation('evidence')
	const { rule, reason, accepts, fetchable, noOlderThanMonths } = asked
	return (
		<section className="asked" aria-labelledby={`rule-${rule}`} id={rule}>
			<h2 id={`rule-${rule}`}>{name}</h2>
			<p>{t(`reason.${reason as 'because-illness'}`)}</p>
			<p>
				<strong>{t('accepts')}</strong>
			</p>
			<ul>
				{accepts.map((document) => (
					<li key={document}>
						{t('document-from', {
							document: t(`document.${document}`),
							issuer: t(`issuer.${documentIssuers[document]}`),
						})}
					</li>
				))}
			</ul>
			{noOlderThanMonths !== null && <p>{t('recent', { count: noOlderThanMonths })}</p>}
			{fetchable && <p>{t('fetchable')}</p>}
			{children}
		</section>
	)
}
