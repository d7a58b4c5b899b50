import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
	loadReconsider,
	sendReconsider,
} from '#app/features/case-progress/reconsider-step.server.ts'
import { ReconsiderPage } from '#app/features/case-progress/ReconsiderPage.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'case-progress:reconsider.title',
	hydrate: true,
	namespaces: ['case-progress'],
}

export const loader = (args: LoaderFunctionArgs) => loadReconsider(args)

export const action = (args: ActionFunctionArgs) => sendReconsider(args)

export default function ReconsiderRoute() {
	const outcome = useActionData<typeof action>()
	return (
		<ReconsiderPage
			{...useLoaderData<typeof loader>()}
			reply={outcome?.reply}
			conflict={outcome?.conflict}
		/>
	)
}
