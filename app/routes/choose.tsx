import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	redirect,
	redirectDocument,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { chooseTaxpayer, listTaxpayers } from '#app/features/sign-in/choose-taxpayer.server.ts'
import { ChooseTaxpayer } from '#app/features/sign-in/ChooseTaxpayer.tsx'
import { chosenForm } from '#app/features/sign-in/chosen-form.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { safeReturnPath } from '#app/platform/return-path.ts'
import { tokenCookie } from '#app/platform/session-cookie.server.ts'
import { requirePerson } from '#app/platform/session.server.ts'

export const handle: PageHandle = { title: 'sign-in:choose.title' }

export async function loader({ request }: LoaderFunctionArgs) {
	const { personId, taxpayerId } = await requirePerson(request)
	const taxpayers = await listTaxpayers({ personId })
	if (taxpayers.length === 0) throw redirect('/unknown')
	return { taxpayers, chosen: taxpayerId }
}

export async function action({ request }: ActionFunctionArgs) {
	const session = await requirePerson(request)
	const chosen = chosenForm(await request.formData())
	if (chosen === undefined) return data({ problem: 'missing' as const }, { status: 400 })
	const outcome = await chooseTaxpayer(session, chosen)
	if ('refusal' in outcome) return data({ problem: outcome.refusal }, { status: 409 })
	const returnTo = safeReturnPath(new URL(request.url).searchParams.get('return'), 'taxpayer')
	return redirectDocument(returnTo ?? '/arrears', {
		headers: { 'Set-Cookie': tokenCookie('taxpayer', outcome.token) },
	})
}

export default function ChoosePage() {
	const { taxpayers, chosen } = useLoaderData<typeof loader>()
	const problem = useActionData<typeof action>()?.problem
	return <ChooseTaxpayer taxpayers={taxpayers} chosen={chosen} problem={problem} />
}
