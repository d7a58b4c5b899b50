import { type LoaderFunctionArgs } from '@remix-run/node'
import {
	fileNotFound,
	fileResponse,
	findOwnFile,
} from '#app/features/evidence/serve-file.server.ts'
import { requireTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'

/** A person's own file, shown to nobody else. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const taxpayer = await requireTaxpayer(request)
	const { taxpayerId } = taxpayer
	const { fileId = '' } = params
	const file = await asTaxpayer(taxpayer, (tx) => findOwnFile(tx, { fileId, taxpayerId }))
	if (!file) throw fileNotFound(request)
	return fileResponse(file)
}
