import { type ReactNode, useContext } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { PageContext } from '#app/platform/page-context.ts'
import { useVisitor } from '#app/platform/visitor.ts'
import { DemonstrationBanner } from './DemonstrationBanner.tsx'
import { Header } from './Header.tsx'
import { Navigation } from './Navigation.tsx'
import { SkipLink } from './SkipLink.tsx'
import { TimeoutDialog } from './TimeoutDialog.tsx'

// Nobody is shown the way to a page that would turn them away.
const places = [
	{ href: '/staff', name: 'queue', roles: undefined },
	{ href: '/staff/search', name: 'search', roles: ['officer', 'approver'] },
	{ href: '/staff/inquiries', name: 'inquiries', roles: ['officer', 'approver'] },
	{ href: '/staff/plans', name: 'plans', roles: ['officer', 'approver'] },
	{ href: '/staff/ledger', name: 'ledger', roles: ['operations-manager'] },
	{ href: '/staff/outbound', name: 'outbound', roles: ['operations-manager'] },
	{ href: '/staff/parameters', name: 'parameters', roles: ['policy', 'auditor'] },
	{ href: '/staff/replays', name: 'replays', roles: ['policy', 'auditor'] },
] as const

/** The same house for staff: wider, denser, without the public foot. */
export function StaffLayout({ children }: { children: ReactNode }) {
	const { t } = useTranslation()
	const anyone = useVisitor()
	const visitor = anyone?.audience === 'staff' ? anyone : undefined
	const { demonstration } = useContext(PageContext)
	const items = places
		.filter(({ roles }) => !roles || roles.some((role) => visitor?.roles.includes(role)))
		.map(({ href, name }) => ({ href, text: t(`navigation.staff.${name}`) }))

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
