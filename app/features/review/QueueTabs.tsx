import { useTranslation } from '#app/i18n/use-translation.ts'
import { everything, hrefOf, type QueueFilter } from './queue-filter.ts'

const tabs = {
	all: everything,
	mine: { ...everything, mine: true },
	queued: { ...everything, state: 'queued' },
	recommended: { ...everything, state: 'recommended' },
	awaiting: { ...everything, state: 'awaiting_taxpayer' },
	inquiries: { ...everything, kind: 'inquiry' },
} as const satisfies Record<string, QueueFilter>

const tabIds = Object.keys(tabs) as (keyof typeof tabs)[]

/** The views used most; each is an address. */
export function QueueTabs({ filter }: { filter: QueueFilter }) {
	const { t } = useTranslation('queue')
	const here = hrefOf(filter)
	const hrefTo = (id: keyof typeof tabs) => hrefOf({ ...tabs[id], office: filter.office })
	return (
		<nav aria-label={t('tabs.label')}>
			<ul className="tabs">
				{tabIds.map((id) => (
					<li key={id}>
						<a href={hrefTo(id)} aria-current={hrefTo(id) === here ? 'page' : undefined}>
							{t(`tabs.${id}`)}
						</a>
					</li>
				))}
			</ul>
		</nav>
	)
}
