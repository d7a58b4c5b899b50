import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type StaffRole } from '#app/domain/role.ts'
import { Page } from '#app/ui/Page.tsx'
import { SummaryList } from '#app/ui/SummaryList.tsx'

type StaffHomeProps = {
	name: string
	officeName: string | null
	roles: readonly StaffRole[]
	/** What waits for them, where anything does. */
	children?: ReactNode
}

/** Who of the staff is signed in, with nothing of anybody's data. */
export function StaffHome({ name, officeName, roles, children }: StaffHomeProps) {
	const { t } = useTranslation(['sign-in', 'access'])
	const named = roles.map((role) => t(`access:role.${role}`)).join(', ')
	return (
		<Page title={t('sign-in:staff-home.title', { name })}>
			<SummaryList
				rows={[
					{ key: t('sign-in:staff-home.name'), value: name },
					{
						key: t('sign-in:staff-home.office'),
						value: officeName ?? t('sign-in:staff-home.no-office'),
					},
					{ key: t('sign-in:staff-home.roles'), value: named || t('sign-in:staff-home.no-roles') },
				]}
			/>
			<h2>{t('sign-in:staff-home.waiting')}</h2>
			{children || <p>{t('sign-in:staff-home.nothing')}</p>}
		</Page>
	)
}
