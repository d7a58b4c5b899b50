import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { requirePerson } from '#app/platform/session.server.ts'

export function loader() {
	return redirect('/')
}

/** Being asked is being used: looking the session up has already put its end off. */
export async function action({ request }: ActionFunctionArgs) {
	await requirePerson(request)
	return new Response(null, { status: 204 })
}
