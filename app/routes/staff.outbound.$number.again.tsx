import { type ActionFunctionArgs, redirect, redirectDocument } from '@remix-run/node'
import { readFileNumber } from '#app/features/outbound/read-file-number.ts'
import { sendAgain } from '#app/features/outbound/send-again.server.ts'
import { clientAddress } from '#app/platform/request-scope.server.ts'
import { requireStaff } from '#app/platform/session.server.ts'
import { asStaff } from '#db/acting.server.ts'

/** Typed into the address bar it sends nothing: only the button does. */
export function loader() {
	return redirect('/staff/outbound')
}

export async function action({ request, params }: ActionFunctionArgs) {
	const staff = await requireStaff(request, 'operations-manager')
	const number = readFileNumber(params.number)
	const ip = clientAddress() ?? null
	const sent = number && (await asStaff(staff, (tx) => sendAgain(tx, staff, { number, ip })))
	if (!sent) throw new Response(null, { status: 404 })
	return redirectDocument(`/staff/outbound?again=${String(number)}`)
}
