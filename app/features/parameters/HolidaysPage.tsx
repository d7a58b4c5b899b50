import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { Page } from '#app/ui/Page.tsx'
import { type HolidayRow } from './holidays-view.server.ts'
import { HolidayTable } from './HolidayTable.tsx'

type HolidaysPageProps = {
	year: number
	years: readonly number[]
	rows: readonly HolidayRow[]
	mayPropose: boolean
}

/** The holidays of a year: certain, provisional, and those that are none any more. */
export function HolidaysPage({ year, years, rows, mayPropose }: HolidaysPageProps) {
	const { t } = useTranslation('parameters')
	return (
		<Page title={t('holidays.title')} lead={t('holidays.lead')} back="/staff/parameters" wide>
			{mayPropose && (
				<div className="actions">
					<LinkButton href="/staff/parameters/holidays/proposal">{t('holidays.add')}</LinkButton>
				</div>
			)}
			<nav aria-label={t('holidays.years')}>
				<ul className="tabs">
					{years.map((one) => (
						<li key={one}>
							<a
								href={`/staff/parameters/holidays?year=${String(one)}`}
								aria-current={one === year ? 'page' : undefined}
							>
								{one}
							</a>
						</li>
					))}
				</ul>
			</nav>
			{rows.length === 0 ? (
				<p>{t('holidays.none')}</p>
			) : (
				<HolidayTable year={year} rows={rows} mayPropose={mayPropose} />
			)}
		</Page>
	)
}
