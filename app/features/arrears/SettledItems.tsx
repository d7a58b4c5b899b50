import { useTranslation } from '#app/i18n/use-translation.ts'
import { Details } from '#app/ui/Details.tsx'
import { AskAbout } from './AskAbout.tsx'
import { type SettledView } from './settled-view.server.ts'

/** Taxes that ask for nothing any more, folded away. */
export function SettledItems({ settled }: { settled: readonly SettledView[] }) {
	const { t } = useTranslation('arrears')
	if (settled.length === 0) return null
	return (
		<Details summary={t('settled.title', { count: settled.length })}>
			<ul>
				{settled.map(({ itemNo, tax, period, why, lastPaidOn }) => (
					<li key={itemNo}>
						{tax} {period}:{' '}
						{why === 'paid' && lastPaidOn
							? t('settled.paid-on', { day: lastPaidOn })
							: t(`settled.${why}`)}
						<br />
						<AskAbout itemNo={itemNo} of={`${tax} ${period}`} />
					</li>
				))}
			</ul>
		</Details>
	)
}
