import { useTranslation } from '#app/i18n/use-translation.ts'
import { formatInstant, formatWon } from '#app/i18n/format.ts'
import { officeName } from '#app/i18n/proper-names.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { ConfirmationPanel } from '#app/ui/ConfirmationPanel.tsx'
import { CopyButton } from '#app/ui/CopyButton.tsx'
import { PrintButton } from '#app/ui/PrintButton.tsx'
import { SummaryList } from '#app/ui/SummaryList.tsx'
import { reliefName } from './answer-rows.ts'
import { type Receipt } from './receipt.server.ts'
import { WhatHappensNext } from './WhatHappensNext.tsx'

/** 접수증: what was handed in, under which reference, and what follows by when. */
export function ReceiptPage({ receipt }: { receipt: Receipt }) {
	const { t } = useTranslation([
		'application',
		'evidence',
		'hardship-declaration',
		'instalment-plan',
		'relief-name',
	])
	const language = useLanguage()
	const { reference, sha256, submittedAt, items, total, reliefs, office } = receipt
	const rows = [
		{ key: t('receipt.at'), value: formatInstant(submittedAt, language) },
		{
			key: t('receipt.kind'),
			value: reliefs.map((relief) => reliefName(relief, t)).join(', '),
		},
		{
			key: t('receipt.items'),
			value: t('receipt.items-value', { count: items, amount: formatWon(total, language) }),
		},
		{
			key: t('receipt.office'),
			value: t('receipt.office-value', { ...office, name: officeName(office.name, language) }),
		},
	]
	return (
		<div className="width page">
			<div className="page__reading">
				<ConfirmationPanel title={t('receipt.title')}>
					<p>{t('receipt.reference')}</p>
					<p className="confirmation__reference" translate="no">
						<strong>{reference}</strong>{' '}
						<CopyButton text={reference} what={t('receipt.reference')} />
					</p>
				</ConfirmationPanel>
				<SummaryList rows={rows} />
				<WhatHappensNext receipt={receipt} />
				<section className="section">
					<h2>{t('receipt.fingerprint.title')}</h2>
					<p>{t('receipt.fingerprint.text')}</p>
					<p translate="no" className="fingerprint">
						<code>{sha256}</code>
					</p>
					<CopyButton text={sha256} what={t('receipt.fingerprint.title')} />
				</section>
				<div className="actions">
					<LinkButton href={`/cases/${reference}`}>{t('receipt.follow')}</LinkButton>
					<LinkButton tone="quiet" href="/arrears">
						{t('receipt.arrears')}
					</LinkButton>
					<PrintButton />
				</div>
			</div>
		</div>
	)
}
