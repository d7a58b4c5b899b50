import { type LoaderFunctionArgs } from '@remix-run/node'
import { finishSignIn } from '#app/features/sign-in/finish-sign-in.server.ts'

export function loader({ request }: LoaderFunctionArgs) {
	return finishSignIn(request, 'taxpayer')
}
