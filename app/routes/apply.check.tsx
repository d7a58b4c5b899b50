import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { loadCheck, submitCheck } from '#app/features/application/check-step.server.ts'
import { CheckPage } from '#app/features/application/CheckPage.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { title: 'application:check.title' }

export async function loader(args: LoaderFunctionArgs) {
	const check = await loadCheck(args)
	const status = check.conflict ? 409 : check.reply ? 400 : 200
	return data(check, { status })
}

export const action = (args: ActionFunctionArgs) => submitCheck(args)

export default function Check() {
	return <CheckPage check={useLoaderData<typeof loader>()} />
}
