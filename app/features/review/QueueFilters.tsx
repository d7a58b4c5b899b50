import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/Button.tsx'
import { Choice } from '#app/ui/Choice.tsx'
import { Select } from '#app/ui/Select.tsx'
import { dueSpans, type QueueFilter, queueKinds, queueStates } from './queue-filter.ts'

type QueueFiltersProps = { filter: QueueFilter; officeName: string | null }

/** Everything a list can be narrowed by; sent as an address, so a view can be kept and shared. */
export function QueueFilters({ filter, officeName }: QueueFiltersProps) {
	const { t } = useTranslation('queue')
	const all = { value: 'all', label: t('filter.all') }
	const any = { value: '', label: t('filter.all') }
	return (
		<form method="get" action="/staff" className="queue-filter" aria-label={t('filter.label')}>
			{filter.office && (
				<p className="queue-filter__office">
					<strong>{t('filter.office')}</strong>
					<span>{officeName}</span>
					<input type="hidden" name="office" value={filter.office} />
				</p>
			)}
			<Select
				name="state"
				label={t('filter.state')}
				field={{ defaultValue: filter.state ?? 'all' }}
				options={[all, ...queueStates.map((value) => ({ value, label: t(`state.${value}`) }))]}
			/>
			<Select
				name="kind"
				label={t('filter.kind')}
				field={{ defaultValue: filter.kind ?? '' }}
				options={[any, ...queueKinds.map((value) => ({ value, label: t(`kind.${value}`) }))]}
			/>
			<Select
				name="due"
				label={t('filter.due')}
				field={{ defaultValue: filter.due ?? '' }}
				options={[any, ...dueSpans.map((value) => ({ value, label: t(`filter.${value}`) }))]}
			/>
			<Choice
				id="mine"
				type="checkbox"
				option={{ value: 'yes', label: t('filter.mine') }}
				field={{ name: 'mine', defaultChecked: filter.mine }}
			/>
			<Choice
				id="waiting"
				type="checkbox"
				option={{ value: 'us', label: t('filter.ours') }}
				field={{ name: 'waiting', defaultChecked: filter.ours }}
			/>
			<Button tone="secondary" small>
				{t('filter.apply')}
			</Button>
		</form>
	)
}
