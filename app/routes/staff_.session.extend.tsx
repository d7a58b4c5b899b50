import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { requireStaff } from '#app/platform/session.server.ts'

export function loader() {
	return redirect('/staff')
}

/** Being asked is being used: looking the session up has already put its end off. */
export async function action({ request }: ActionFunctionArgs) {
	await requireStaff(request)
	return new Response(null, { status: 204 })
}
