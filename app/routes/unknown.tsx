import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NotInLedger } from '#app/features/sign-in/NotInLedger.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { requirePerson } from '#app/platform/session.server.ts'

export const handle: PageHandle = { title: 'sign-in:unknown.title' }

export async function loader({ request }: LoaderFunctionArgs) {
	const { personName, taxpayers } = await requirePerson(request)
	if (taxpayers > 0) throw redirect('/arrears')
	return { name: personName }
}

export default function UnknownPage() {
	return <NotInLedger {...useLoaderData<typeof loader>()} />
}
