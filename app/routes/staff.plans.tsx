import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { behindList } from '#app/features/plan-watch/behind-list.server.ts'
import { BehindTable } from '#app/features/plan-watch/BehindTable.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { readPlace, writePlace } from '#app/platform/list-place.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { requireStaff } from '#app/platform/session.server.ts'
import { Page } from '#app/ui/Page.tsx'
import { Pagination } from '#app/ui/Pagination.tsx'
import { asStaff } from '#db/acting.server.ts'

export const handle: PageHandle = { title: 'plan-watch:behind.title' }

export async function loader({ request }: LoaderFunctionArgs) {
	const staff = await requireStaff(request, 'officer', 'approver')
	const after = readPlace(new URL(request.url).searchParams.get('after'), 'uuid')
	const language = detectLanguage(request)
	const words = { language, t: translator(language) }
	const wanted = { officeCode: staff.officeCode ?? '', after }
	const { rows, next } = await asStaff(staff, (tx) => behindList(tx, wanted, words))
	return {
		rows,
		firstHref: after && '/staff/plans',
		nextHref: next && `/staff/plans?after=${writePlace(next)}`,
	}
}

export default function StaffPlansRoute() {
	const { t } = useTranslation('plan-watch')
	const { rows, firstHref, nextHref } = useLoaderData<typeof loader>()
	return (
		<Page title={t('behind.title')} lead={t('behind.lead')} wide>
			<BehindTable rows={rows} />
			<Pagination firstHref={firstHref} nextHref={nextHref} />
		</Page>
	)
}
