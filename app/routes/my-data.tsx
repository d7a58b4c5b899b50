import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { accessesOfTaxpayer } from '#app/features/access/accesses-of-taxpayer.server.ts'
import { accessView } from '#app/features/access/access-view.server.ts'
import { AccessTable } from '#app/features/access/AccessTable.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { readPlace, writePlace } from '#app/platform/list-place.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { requireTaxpayer } from '#app/platform/session.server.ts'
import { Page } from '#app/ui/Page.tsx'
import { Pagination } from '#app/ui/Pagination.tsx'
import { asTaxpayer } from '#db/acting.server.ts'

const ROWS_OF_A_PAGE = 20

export const handle: PageHandle = { title: 'access:title' }

export async function loader({ request }: LoaderFunctionArgs) {
	const taxpayer = await requireTaxpayer(request)
	const after = readPlace(new URL(request.url).searchParams.get('after'), 'number')
	const { accesses, next } = await asTaxpayer(taxpayer, (tx) =>
		accessesOfTaxpayer(tx, { taxpayerId: taxpayer.taxpayerId, after, limit: ROWS_OF_A_PAGE }),
	)
	return {
		accesses: accesses.map((access) => accessView(access, detectLanguage(request))),
		firstHref: after && '/my-data',
		nextHref: next && `/my-data?after=${writePlace(next)}`,
	}
}

export default function MyDataRoute() {
	const { t } = useTranslation('access')
	const { accesses, firstHref, nextHref } = useLoaderData<typeof loader>()
	return (
		<Page title={t('title')} lead={t('lead')} wide>
			<AccessTable accesses={accesses} />
			<Pagination firstHref={firstHref} nextHref={nextHref} />
			<p className="small quiet">{t('know')}</p>
		</Page>
	)
}
