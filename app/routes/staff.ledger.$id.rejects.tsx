import { type LoaderFunctionArgs } from '@remix-run/node'
import { openRejects } from '#app/features/ledger/open-rejects.server.ts'
import { readRowId } from '#app/platform/row-id.ts'
import { requireStaff } from '#app/platform/session.server.ts'

/** The list of the lines a file was refused for, for a spreadsheet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const staff = await requireStaff(request, 'operations-manager')
	return openRejects(readRowId(params.id), staff)
}
