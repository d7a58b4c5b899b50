import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findReceipt } from '#app/features/application/receipt.server.ts'
import { ReceiptPage } from '#app/features/application/ReceiptPage.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { requireTaxpayer } from '#app/platform/session.server.ts'

export const handle: PageHandle = { title: 'application:receipt.title' }

export async function loader({ request, params }: LoaderFunctionArgs) {
	const taxpayer = await requireTaxpayer(request)
	const receipt = await findReceipt(taxpayer, params.reference ?? '')
	if (!receipt) throw new Response(null, { status: 404 })
	return receipt
}

export default function Receipt() {
	return <ReceiptPage receipt={useLoaderData<typeof loader>()} />
}
