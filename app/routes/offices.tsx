import { useLoaderData } from '@remix-run/react'
import { OfficeList } from '#app/features/first-look/OfficeList.tsx'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { Page } from '#app/ui/Page.tsx'
import { officesByRegion } from '#db/ledger/offices-by-region.server.ts'

export const handle: PageHandle = { title: 'first-look:offices.title' }

export async function loader() {
	return { regions: await officesByRegion() }
}

export default function OfficesPage() {
	const { t } = useTranslation('first-look')
	const { regions } = useLoaderData<typeof loader>()
	return (
		<Page title={t('offices.title')} lead={t('offices.lead')} back="/first-look">
			{regions.map(({ region, offices }) => (
				<OfficeList key={region} region={region} offices={offices} />
			))}
		</Page>
	)
}
