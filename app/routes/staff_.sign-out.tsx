import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signOut } from '#app/features/sign-in/sign-out.server.ts'

/** Typed into the address bar it does nothing: only the button signs out. */
export function loader() {
	return redirect('/staff')
}

export function action({ request }: ActionFunctionArgs) {
	return signOut(request, 'staff')
}
