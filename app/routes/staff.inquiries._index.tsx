import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { inquiryStates } from '#app/features/inquiry/inquiries-of-office.server.ts'
import { InquiryFilter } from '#app/features/inquiry/InquiryFilter.tsx'
import { InquiryTable } from '#app/features/inquiry/InquiryTable.tsx'
import { officeList } from '#app/features/inquiry/office-list.server.ts'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { readPlace, writePlace } from '#app/platform/list-place.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { requireStaff } from '#app/platform/session.server.ts'
import { Page } from '#app/ui/Page.tsx'
import { Pagination } from '#app/ui/Pagination.tsx'
import { asStaff } from '#db/acting.server.ts'
import { currentParameters } from '#db/parameters.server.ts'

export const handle: PageHandle = { title: 'inquiry:staff.title' }

export async function loader({ request }: LoaderFunctionArgs) {
	const staff = await requireStaff(request, 'officer', 'approver')
	const asked = new URL(request.url).searchParams
	const state = inquiryStates.find((known) => known === asked.get('state')) ?? 'waiting'
	const after = readPlace(asked.get('after'), 'uuid')
	const wanted = { officeCode: staff.officeCode ?? '', state, after }
	const wording = { parameters: await currentParameters(), language: detectLanguage(request) }
	const { rows, next } = await asStaff(staff, (tx) => officeList(tx, wanted, wording))
	const here = `/staff/inquiries?state=${state}`
	return {
		rows,
		state,
		firstHref: after && here,
		nextHref: next && `${here}&after=${writePlace(next)}`,
	}
}

export default function StaffInquiriesRoute() {
	const { t } = useTranslation('inquiry')
	const { rows, state, firstHref, nextHref } = useLoaderData<typeof loader>()
	return (
		<Page title={t('staff.title')} lead={t('staff.lead')} wide>
			<InquiryFilter state={state} />
			<InquiryTable rows={rows} answered={state === 'answered'} />
			<Pagination firstHref={firstHref} nextHref={nextHref} />
		</Page>
	)
}
