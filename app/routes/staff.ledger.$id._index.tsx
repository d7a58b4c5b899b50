import { data, type HeadersFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { CorrectionTable } from '#app/features/ledger/CorrectionTable.tsx'
import { readCorrections } from '#app/features/ledger/corrections.server.ts'
import { findDelivery } from '#app/features/ledger/deliveries.server.ts'
import { isUnderWay } from '#app/features/ledger/delivery-view.ts'
import { DeliveryPage } from '#app/features/ledger/DeliveryPage.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { type PageHandle, titleFrom } from '#app/platform/page-handle.ts'
import { readRowId } from '#app/platform/row-id.ts'
import { requireStaff } from '#app/platform/session.server.ts'
import { Pagination } from '#app/ui/Pagination.tsx'
import { asStaff } from '#db/acting.server.ts'

export const handle: PageHandle = {
	title: titleFrom<{ view: { fileName: string } }>((page) => page?.view.fileName ?? ''),
}

const AGAIN_SECONDS = 5

/** One file that was handed in. While it is under way the page opens itself anew, without any script. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const staff = await requireStaff(request, 'operations-manager')
	const id = readRowId(params.id)
	const language = detectLanguage(request)
	const after = Number(new URL(request.url).searchParams.get('after')) || undefined
	const page = await asStaff(staff, async (tx) => {
		const view = id && (await findDelivery(tx, id, language))
		if (!view) throw new Response(null, { status: 404 })
		const wanted = { deliveryId: view.id, after }
		return { view, corrections: await readCorrections(tx, wanted, { staff, language }) }
	})
	const again = isUnderWay(page.view) ? { Refresh: String(AGAIN_SECONDS) } : undefined
	return data(page, { headers: again })
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export default function DeliveryRoute() {
	const { t } = useTranslation('ledger')
	const { view, corrections } = useLoaderData<typeof loader>()
	const { rows, next } = corrections
	return (
		<DeliveryPage view={view}>
			{rows.length > 0 && (
				<>
					<h2>{t('corrections.of-file')}</h2>
					<CorrectionTable rows={rows} />
					<Pagination
						nextHref={next === undefined ? undefined : `/staff/ledger/${view.id}?after=${next}`}
					/>
				</>
			)}
		</DeliveryPage>
	)
}
