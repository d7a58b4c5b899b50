import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { Page } from '#app/ui/Page.tsx'
import { SummaryList } from '#app/ui/SummaryList.tsx'
import { type DeliveryView, isUnderWay } from './delivery-view.ts'
import { DeliveryCounts } from './DeliveryCounts.tsx'
import { DeliveryProgress } from './DeliveryProgress.tsx'
import { DeliveryTag } from './DeliveryTag.tsx'
import { RejectReasons } from './RejectReasons.tsx'

/** One file that was handed in: how far it is, what came of it, what it changed. */
export function DeliveryPage({ view, children }: { view: DeliveryView; children: ReactNode }) {
	const { t } = useTranslation('ledger')
	const { id, fileName, state, kind, mode, asOf, handedInAt, endedAt, byName } = view
	return (
		<Page title={fileName} caption={t('one.caption')} back="/staff/ledger" wide>
			<p>
				<DeliveryTag state={state} />
			</p>
			<p>{t(`state-text.${state}`)}</p>
			{view.progress && <DeliveryProgress progress={view.progress} />}
			{isUnderWay(view) && (
				<p>
					<LinkButton tone="secondary" small href={`/staff/ledger/${id}`}>
						{t('one.again')}
					</LinkButton>
				</p>
			)}
			<SummaryList
				rows={[
					{ key: t('history.holds'), value: kind ? t(`kind.${kind}`) : t('history.not-known') },
					...(mode ? [{ key: t('one.mode'), value: t(`mode.${mode}`) }] : []),
					...(asOf ? [{ key: t('one.as-of'), value: asOf }] : []),
					{ key: t('history.handed-in'), value: `${handedInAt} · ${byName}` },
					...(endedAt ? [{ key: t('one.ended'), value: endedAt }] : []),
					...(view.skipRejects
						? [{ key: t('hand-in.how'), value: t('hand-in.skip-rejects') }]
						: []),
				]}
			/>
			{view.counts.rows !== '0' && !isUnderWay(view) && <DeliveryCounts view={view} />}
			{view.reasons.length > 0 && <RejectReasons view={view} />}
			{children}
		</Page>
	)
}
