import { useTranslation } from '#app/i18n/use-translation.ts'
import { SummaryList } from '#app/ui/SummaryList.tsx'
import { type ClockView } from './case-view.server.ts'

/** Every day that counts with whose word it is: the law's, the office's own, or the one given for an answer. */
export function ClockList({ clocks }: { clocks: readonly ClockView[] }) {
	const { t } = useTranslation('case-progress')
	if (clocks.length === 0) return null
	return (
		<SummaryList
			rows={clocks.map((clock) => ({
				key: t(`clock.${clock.key}.label`),
				value: (
					<>
						<p>
							<strong>{t(`clock.${clock.key}.value`, { day: clock.day })}</strong>{' '}
							<DaysLeft clock={clock} />
						</p>
						<p className="small quiet">{t(`clock.${clock.key}.note`)}</p>
					</>
				),
			}))}
		/>
	)
}

const counted: readonly ClockView['key'][] = ['answer-by', 'offer-by', 'office-by', 'law-by']

function DaysLeft({ clock: { key, left, isToday } }: { clock: ClockView }) {
	const { t } = useTranslation('case-progress')
	if (!counted.includes(key)) return null
	return <span>({isToday ? t('clock.today') : t('clock.left', { count: left })})</span>
}
