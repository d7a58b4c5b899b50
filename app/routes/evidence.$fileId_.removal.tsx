import { type ActionFunctionArgs, redirectDocument } from '@remix-run/node'
import { removeFile } from '#app/features/evidence/keep-file.server.ts'
import { findOwnFile } from '#app/features/evidence/serve-file.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { fileStore } from '#app/platform/file-store.server.ts'
import { requireTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'

export async function action({ request, params }: ActionFunctionArgs) {
	const taxpayer = await requireTaxpayer(request)
	const { taxpayerId } = taxpayer
	const { fileId = '' } = params
	const removed = await asTaxpayer(taxpayer, async (tx) => {
		const file = await findOwnFile(tx, { fileId, taxpayerId })
		return file && removeFile(tx, { caseId: file.caseId, taxpayerId, fileId, at: now() })
	})
	if (!removed) throw new Response(null, { status: 404 })
	await fileStore().remove(removed.storeKey)
	return redirectDocument('/apply/evidence?done=removed')
}
