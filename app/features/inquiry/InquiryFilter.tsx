import { useTranslation } from '#app/i18n/use-translation.ts'

const states = ['waiting', 'answered'] as const

/** Questions to be answered, or those that were. */
export function InquiryFilter({ state }: { state: (typeof states)[number] }) {
	const { t } = useTranslation('inquiry')
	return (
		<nav aria-label={t('staff.filter')}>
			<ul className="tabs">
				{states.map((one) => (
					<li key={one}>
						<a
							href={`/staff/inquiries?state=${one}`}
							aria-current={one === state ? 'page' : undefined}
						>
							{t(`staff.${one}`)}
						</a>
					</li>
				))}
			</ul>
		</nav>
	)
}
