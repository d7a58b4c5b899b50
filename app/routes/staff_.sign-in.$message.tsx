import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { messageTitle, messageView } from '#app/features/sign-in/sign-in-message.ts'
import { SignInMessage } from '#app/features/sign-in/SignInMessage.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { title: messageTitle, layout: 'staff' }

export function loader({ request, params }: LoaderFunctionArgs) {
	const found = messageView(request, 'staff', params.message)
	if (!found) throw new Response(null, { status: 404 })
	return data(found.view, { status: found.status })
}

export default function StaffSignInMessagePage() {
	return <SignInMessage {...useLoaderData<typeof loader>()} />
}
