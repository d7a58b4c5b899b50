import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Details } from '#app/ui/Details.tsx'
import { AskAbout } from './AskAbout.tsx'
import { type ItemCase } from './cases-of-items.server.ts'
import { ItemFacts } from './ItemFacts.tsx'
import { type ItemView } from './item-view.server.ts'
import { OpenDoors } from './OpenDoors.tsx'
import { PaymentsSoFar } from './PaymentsSoFar.tsx'
import { PayNow } from './PayNow.tsx'
import { Prescription } from './Prescription.tsx'
import { SumList } from './SumList.tsx'
import { TraceTable } from './TraceTable.tsx'

/** One tax: what it comes to and why, where it stands, how to pay it. */
export function ItemCard({ item, inquiry }: { item: ItemView; inquiry: ReactNode }) {
	const { t } = useTranslation('arrears')
	const of = `${item.tax} ${item.period}`
	const headingId = `item-${item.itemNo}`
	return (
		<article className="card item" aria-labelledby={headingId}>
			<h3 id={headingId}>{of}</h3>
			<p>{t(`stage.${item.stage}`)}</p>
			{item.inCase && <InCase {...item.inCase} />}
			<OpenDoors law={item.law} of={of} inCase={item.inCase !== undefined} />
			<div className="item__halves">
				<div>
					<SumList sums={item.sums} payable={item.payable} />
					<p className="small quiet">{item.rise ? t('item.rise', item.rise) : t('item.still')}</p>
				</div>
				<ItemFacts item={item} />
			</div>
			<PayNow paymentNumber={item.paymentNumber} accounts={item.accounts} of={of} heading="h4" />
			<Details summary={t('trace.title')}>
				<TraceTable trace={item.trace} of={of} />
			</Details>
			<Prescription prescription={item.law.prescription} of={of} />
			<PaymentsSoFar payments={item.payments} />
			{inquiry}
			<p className="item__wrong">
				<AskAbout itemNo={item.itemNo} of={of} />
			</p>
		</article>
	)
}

function InCase({ reference, standing }: ItemCase) {
	const { t } = useTranslation('arrears')
	return (
		<p className="item__case">
			{t(`item.in-case.${standing}`)}{' '}
			<a href={`/cases/${reference}`}>{t(`item.in-case.${standing}-link`, { reference })}</a>
		</p>
	)
}
