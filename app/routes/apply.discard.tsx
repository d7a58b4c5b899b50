import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { DiscardPage } from '#app/features/application/DiscardPage.tsx'
import { discardDraft } from '#app/features/application/discard-draft.server.ts'
import { hasDraft } from '#app/features/application/draft.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { clientAddress } from '#app/platform/request-scope.server.ts'
import { requireTaxpayer } from '#app/platform/session.server.ts'

export const handle: PageHandle = { title: 'application:discard.title' }

export async function loader({ request }: LoaderFunctionArgs) {
	const taxpayer = await requireTaxpayer(request)
	if (!(await hasDraft(taxpayer))) throw redirect('/apply')
	return null
}

export async function action({ request }: ActionFunctionArgs) {
	const taxpayer = await requireTaxpayer(request)
	await discardDraft(taxpayer, clientAddress() ?? null)
	return redirect('/apply?discarded=yes')
}

export default DiscardPage
