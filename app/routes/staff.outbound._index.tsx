import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { outboundPage } from '#app/features/outbound/outbound-page.server.ts'
import { OutboundPage } from '#app/features/outbound/OutboundPage.tsx'
import { readFileNumber } from '#app/features/outbound/read-file-number.ts'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { requireStaff } from '#app/platform/session.server.ts'
import { asStaff } from '#db/acting.server.ts'

export const handle: PageHandle = { title: 'outbound:title' }

export async function loader({ request }: LoaderFunctionArgs) {
	const staff = await requireStaff(request, 'operations-manager')
	const asked = new URL(request.url).searchParams
	const before = readFileNumber(asked.get('before'))
	const view = await asStaff(staff, (tx) => outboundPage(tx, detectLanguage(request), before))
	const firstHref = before === undefined ? undefined : '/staff/outbound'
	return { view, firstHref, again: readFileNumber(asked.get('again')) }
}

export default function StaffOutboundRoute() {
	return <OutboundPage {...useLoaderData<typeof loader>()} />
}
