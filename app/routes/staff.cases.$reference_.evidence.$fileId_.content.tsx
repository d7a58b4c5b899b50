import { type LoaderFunctionArgs } from '@remix-run/node'
import { openAsStaff } from '#app/features/evidence/open-as-staff.server.ts'
import { fileNotFound, fileResponse } from '#app/features/evidence/serve-file.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { clientAddress } from '#app/platform/request-scope.server.ts'
import { requireStaff } from '#app/platform/session.server.ts'

/** The file's content for the viewer; each request is one recorded reading. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const staff = await requireStaff(request, 'officer', 'approver')
	const { reference = '', fileId = '' } = params
	const file = await openAsStaff(staff, {
		reference,
		fileId,
		at: now(),
		ip: clientAddress() ?? null,
	})
	if (!file) throw fileNotFound(request)
	return fileResponse(file)
}
