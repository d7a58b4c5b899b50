import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signInMessage } from '#app/features/sign-in/sign-in-message.server.ts'
import { messageTitle } from '#app/features/sign-in/sign-in-message.ts'
import { SignInMessage } from '#app/features/sign-in/SignInMessage.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { title: messageTitle }

export function loader({ request, params }: LoaderFunctionArgs) {
	return signInMessage(request, 'taxpayer', params.message)
}

export default function SignInMessagePage() {
	return <SignInMessage {...useLoaderData<typeof loader>()} />
}
