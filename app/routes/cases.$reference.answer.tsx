import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { loadAnswer, sendAnswer } from '#app/features/case-progress/answer-step.server.ts'
import { AnswerPage } from '#app/features/case-progress/AnswerPage.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'case-progress:answer.title',
	hydrate: true,
	namespaces: ['case-progress'],
}

export const loader = (args: LoaderFunctionArgs) => loadAnswer(args)

export const action = (args: ActionFunctionArgs) => sendAnswer(args)

export default function AnswerRoute() {
	const outcome = useActionData<typeof action>()
	return (
		<AnswerPage
			{...useLoaderData<typeof loader>()}
			reply={outcome?.reply}
			conflict={outcome?.conflict}
		/>
	)
}
