import { type ReactNode, useContext } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { PageContext } from '#app/platform/page-context.ts'
import { useVisitor } from '#app/platform/visitor.ts'
import { DemonstrationBanner } from './DemonstrationBanner.tsx'
import { Header } from './Header.tsx'
import { Navigation } from './Navigation.tsx'
import { SkipLink } from './SkipLink.tsx'
import { TimeoutDialog } from './TimeoutDialog.tsx'

/** The same house for staff: wider, denser, without the public foot. */
export function StaffLayout({ children }: { children: ReactNode }) {
	const { t } = useTranslation()
	const anyone = useVisitor()
	const visitor = anyone?.audience === 'staff' ? anyone : undefined
	const { demonstration } = useContext(PageContext)
	const items = [
		{ href: '/staff', text: t('navigation.staff.queue') },
		{ href: '/staff/inquiries', text: t('navigation.staff.inquiries') },
		{ href: '/staff/plans', text: t('navigation.staff.plans') },
	]

	return (
		<div className="staff">
			<SkipLink />
			{demonstration && <DemonstrationBanner />}
			<Header home="/staff" signIn="/staff/sign-in" visitor={visitor}>
				{visitor && <Navigation label={t('navigation.staff.label')} items={items} />}
			</Header>
			<main id="main" tabIndex={-1}>
				{children}
			</main>
			{visitor && <TimeoutDialog visitor={visitor} />}
		</div>
	)
}
