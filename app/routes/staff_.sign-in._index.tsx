import { type LoaderFunctionArgs } from '@remix-run/node'
import { beginSignIn } from '#app/features/sign-in/begin-sign-in.server.ts'

export function loader({ request }: LoaderFunctionArgs) {
	return beginSignIn(request, 'staff')
}
