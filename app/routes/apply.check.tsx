import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { loadCheck, submitCheck } from '#app/features/application/check-step.server.ts'
import { CheckPage } from '#app/features/application/CheckPage.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { title: 'application:check.title' }

export const loader = (args: LoaderFunctionArgs) => loadCheck(args)

export const action = (args: ActionFunctionArgs) => submitCheck(args)

export default function Check() {
	const check = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	return <CheckPage check={check} reply={outcome?.reply} conflict={outcome?.conflict} />
}
