import { useTranslation } from '#app/i18n/use-translation.ts'
import { formatDay, formatWon } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { type Receipt } from './receipt.server.ts'

/** What follows a submission, in the order it follows; nothing is promised that the law does not give. */
export function WhatHappensNext({ receipt }: { receipt: Receipt }) {
	const { t } = useTranslation('application')
	const steps = useNextSteps(receipt)
	return (
		<section className="section">
			<h2>{t('receipt.next.title')}</h2>
			<ol>
				{steps.map((step) => (
					<li key={step}>{step}</li>
				))}
			</ol>
			<p>
				{t(receipt.lane === 'quick' ? 'receipt.next.quick.effect' : 'receipt.next.full.effect')}
			</p>
			<p>{t('receipt.next.told')}</p>
		</section>
	)
}

function useNextSteps({ lane, first, dueOn, lawDueOn }: Receipt): string[] {
	const { t } = useTranslation('application')
	const language = useLanguage()
	const officeOn = dueOn && formatDay(dueOn, language)
	const lawOn = lawDueOn && formatDay(lawDueOn, language)
	if (lane === 'quick') {
		return [
			t('receipt.next.quick.check'),
			...(officeOn ? [t('receipt.next.quick.officer', { on: officeOn })] : []),
			...(first
				? [
						t('receipt.next.quick.pay', {
							first: formatDay(first.dueOn, language),
							amount: formatWon(first.amount, language),
						}),
					]
				: []),
		]
	}
	return [
		t('receipt.next.full.check'),
		...(lawOn ? [t(`receipt.next.full.${officeOn ? 'law-some' : 'law'}`, { on: lawOn })] : []),
		...(officeOn ? [t(`receipt.next.full.${lawOn ? 'rest' : 'officer'}`, { on: officeOn })] : []),
	]
}
