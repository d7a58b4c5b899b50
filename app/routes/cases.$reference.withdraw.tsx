import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { loadWithdraw, sendWithdraw } from '#app/features/case-progress/withdraw-step.server.ts'
import { WithdrawPage } from '#app/features/case-progress/WithdrawPage.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { title: 'case-progress:withdraw.title' }

export const loader = (args: LoaderFunctionArgs) => loadWithdraw(args)

export const action = (args: ActionFunctionArgs) => sendWithdraw(args)

export default function WithdrawRoute() {
	const outcome = useActionData<typeof action>()
	return <WithdrawPage {...useLoaderData<typeof loader>()} conflict={outcome?.conflict} />
}
