import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Page } from '#app/ui/Page.tsx'
import { type ArrearsView } from './arrears-view.server.ts'
import { ItemCard } from './ItemCard.tsx'
import { NothingOwed } from './NothingOwed.tsx'
import { ProtectedProperty } from './ProtectedProperty.tsx'
import { SettledItems } from './SettledItems.tsx'
import { TotalCard } from './TotalCard.tsx'
import { WaysOn } from './WaysOn.tsx'

type ArrearsPageProps = {
	view: ArrearsView
	/** What has happened since the last visit, from another slice. */
	news?: ReactNode
	/** What another slice has to say about an item: the question asked and its answer. */
	inquiryOf: (itemNo: string) => ReactNode
}

export function ArrearsPage({ view, news, inquiryOf }: ArrearsPageProps) {
	const { t } = useTranslation('arrears')
	const owes = view.items.length > 0
	return (
		<Page title={t('title')} lead={owes && t('lead')} wide>
			{news}
			{owes ? (
				<WhatIsOwed view={view} inquiryOf={inquiryOf} />
			) : (
				<NothingOwed today={view.today} asOf={view.asOf} />
			)}
			<section className="section">
				<SettledItems settled={view.settled} />
				<ul className="plain-links no-print">
					<li>
						<a href="/arrears/print">{t('more.print')}</a>
					</li>
					{owes && (
						<li>
							<a href="/arrears.csv">{t('more.table')}</a>
						</li>
					)}
					<li>
						<a href="/welfare">{t('more.welfare')}</a>
					</li>
					<li>
						<a href="/my-data">{t('more.who-looked')}</a>
					</li>
				</ul>
			</section>
		</Page>
	)
}

function WhatIsOwed({ view, inquiryOf }: ArrearsPageProps) {
	const { t } = useTranslation('arrears')
	return (
		<>
			<div className="columns">
				<TotalCard view={view} />
				<WaysOn />
			</div>
			<section className="section" id="items" aria-labelledby="items-title">
				<h2 id="items-title">{t('items.title')}</h2>
				<p className="quiet">{t('items.count', { count: view.items.length })}</p>
				{view.items.map((item) => (
					<ItemCard key={item.itemNo} item={item} inquiry={inquiryOf(item.itemNo)} />
				))}
				<p className="quiet">{t('pay.help')}</p>
			</section>
			<ProtectedProperty {...view.protection} />
		</>
	)
}
