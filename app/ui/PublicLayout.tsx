import { type ReactNode, useContext } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { PageContext } from '#app/platform/page-context.ts'
import { useVisitor } from '#app/platform/visitor.ts'
import { DemonstrationBanner } from './DemonstrationBanner.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Navigation } from './Navigation.tsx'
import { SkipLink } from './SkipLink.tsx'
import { TimeoutDialog } from './TimeoutDialog.tsx'

/** What stands around every page of a person: name, menu once signed in, help at the foot. */
export function PublicLayout({ children }: { children: ReactNode }) {
	const { t } = useTranslation()
	const anyone = useVisitor()
	const visitor = anyone?.audience === 'taxpayer' ? anyone : undefined
	const { demonstration } = useContext(PageContext)
	const items = [
		{ href: '/arrears', text: t('navigation.arrears') },
		{ href: '/apply', text: t('navigation.apply') },
		{ href: '/cases', text: t('navigation.cases') },
		{ href: '/my-data', text: t('navigation.my-data') },
	]

	return (
		<>
			<SkipLink />
			{demonstration && <DemonstrationBanner />}
			<Header home="/" signIn="/sign-in" visitor={visitor}>
				{visitor && <Navigation label={t('navigation.label')} items={items} />}
			</Header>
			<main id="main" tabIndex={-1}>
				{children}
			</main>
			<Footer />
			{visitor && <TimeoutDialog visitor={visitor} />}
		</>
	)
}
