import { data, type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { CorrectionSearch } from '#app/features/ledger/CorrectionSearch.tsx'
import { listDeliveries } from '#app/features/ledger/deliveries.server.ts'
import { DeliveryTable } from '#app/features/ledger/DeliveryTable.tsx'
import { handIn } from '#app/features/ledger/hand-in.server.ts'
import { HandInForm } from '#app/features/ledger/HandInForm.tsx'
import { RefusedHandIn } from '#app/features/ledger/RefusedHandIn.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { readPlace, writePlace } from '#app/platform/list-place.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { requireStaff } from '#app/platform/session.server.ts'
import { Page } from '#app/ui/Page.tsx'
import { Pagination } from '#app/ui/Pagination.tsx'
import { asStaff } from '#db/acting.server.ts'

export const handle: PageHandle = { title: 'ledger:title' }

/** The ledger's files: handing them in, and what became of those handed in before. */
export async function loader({ request }: LoaderFunctionArgs) {
	const staff = await requireStaff(request, 'operations-manager')
	const before = readPlace(new URL(request.url).searchParams.get('before'), 'uuid')
	const language = detectLanguage(request)
	const { rows, next } = await asStaff(staff, (tx) => listDeliveries(tx, before, language))
	return {
		rows,
		firstHref: before && '/staff/ledger',
		nextHref: next && `/staff/ledger?before=${writePlace(next)}`,
	}
}

export async function action({ request }: ActionFunctionArgs) {
	const staff = await requireStaff(request, 'operations-manager')
	const handedIn = await handIn(request, staff)
	if ('refusal' in handedIn) return data(handedIn, { status: 400 })
	const [only, ...more] = handedIn.ids
	return redirect(more.length === 0 ? `/staff/ledger/${only}` : '/staff/ledger')
}

export default function LedgerRoute() {
	const { t } = useTranslation('ledger')
	const { rows, firstHref, nextHref } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	return (
		<Page title={t('title')} lead={t('lead')} wide>
			<RefusedHandIn refused={refused} />
			<HandInForm />
			<h2>{t('history.title')}</h2>
			<DeliveryTable rows={rows} />
			<Pagination firstHref={firstHref} nextHref={nextHref} />
			<h2>{t('corrections.title')}</h2>
			<CorrectionSearch row="" />
		</Page>
	)
}
