import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { CorrectionSearch } from '#app/features/ledger/CorrectionSearch.tsx'
import { CorrectionTable } from '#app/features/ledger/CorrectionTable.tsx'
import { readCorrections } from '#app/features/ledger/corrections.server.ts'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { requireStaff } from '#app/platform/session.server.ts'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Page } from '#app/ui/Page.tsx'
import { asStaff } from '#db/acting.server.ts'

export const handle: PageHandle = { title: 'ledger:corrections.title' }

/** What files changed of one row of the ledger, the oldest first. */
export async function loader({ request }: LoaderFunctionArgs) {
	const staff = await requireStaff(request, 'operations-manager')
	const row = (new URL(request.url).searchParams.get('row') ?? '').trim().slice(0, 80)
	const reader = { staff, language: detectLanguage(request) }
	const found =
		row === ''
			? { rows: [] }
			: await asStaff(staff, (tx) => readCorrections(tx, { rowKey: row }, reader))
	return { row, rows: found.rows }
}

export default function CorrectionsRoute() {
	const { t } = useTranslation('ledger')
	const { row, rows } = useLoaderData<typeof loader>()
	return (
		<Page title={t('corrections.title')} back="/staff/ledger" wide>
			<CorrectionSearch row={row} />
			{rows.length > 0 && <CorrectionTable rows={rows} ofFiles />}
			{row !== '' && rows.length === 0 && <EmptyState title={t('corrections.none')} />}
		</Page>
	)
}
