import { useTranslation } from '#app/i18n/use-translation.ts'
import { CopyButton } from '#app/ui/CopyButton.tsx'
import { type ItemView } from './item-view.server.ts'

type PayNowProps = Pick<ItemView, 'paymentNumber' | 'accounts'> & {
	of: string
	heading: 'h3' | 'h4'
}

/** The number and the accounts that belong to one tax, ready to be copied. */
export function PayNow({ paymentNumber, accounts, of, heading: Heading }: PayNowProps) {
	const { t } = useTranslation('arrears')
	return (
		<section className="pay">
			<Heading>{t('pay.title')}</Heading>
			{!paymentNumber && accounts.length === 0 && <p>{t('pay.none')}</p>}
			{paymentNumber && (
				<>
					<p className="pay__line">
						<span>{t('pay.number')}</span>
						<strong className="number" translate="no">
							{paymentNumber}
						</strong>
						<CopyButton text={paymentNumber} what={t('pay.number-hidden', { of })} />
					</p>
					<p className="small quiet">{t('pay.number-how')}</p>
				</>
			)}
			{accounts.length > 0 && (
				<>
					<p>{t('pay.accounts')}</p>
					<ul className="pay__accounts">
						{accounts.map(({ bank, number }) => (
							<li className="pay__line" key={bank}>
								<span>{bank}</span>
								<strong className="number" translate="no">
									{number}
								</strong>
								<CopyButton text={number} what={t('pay.account-hidden', { bank })} />
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	)
}
