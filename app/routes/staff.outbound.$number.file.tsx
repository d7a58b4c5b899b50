import { type LoaderFunctionArgs } from '@remix-run/node'
import { downloadFile } from '#app/features/outbound/download-file.server.ts'
import { readFileNumber } from '#app/features/outbound/read-file-number.ts'
import { clientAddress } from '#app/platform/request-scope.server.ts'
import { requireStaff } from '#app/platform/session.server.ts'
import { asStaff } from '#db/acting.server.ts'

/** A file as it left. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const staff = await requireStaff(request, 'operations-manager')
	const number = readFileNumber(params.number)
	const ip = clientAddress() ?? null
	const found = number && (await asStaff(staff, (tx) => downloadFile(tx, staff, { number, ip })))
	if (!found) throw new Response(null, { status: 404 })
	return found
}
