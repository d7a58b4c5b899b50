import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { loadCheck, submitCheck } from '#app/features/application/check-step.server.ts'
import { CheckPage } from '#app/features/application/CheckPage.tsx'
import { planChanges } from '#app/features/plan-change/plan-change.server.ts'
import { PlanChangePart } from '#app/features/plan-change/PlanChangePart.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { title: 'application:check.title' }

export async function loader(args: LoaderFunctionArgs) {
	const language = detectLanguage(args.request)
	const check = await loadCheck(args, (tx, plans) => planChanges(tx, plans, language))
	const status = check.conflict ? 409 : check.reply ? 400 : 200
	return data(check, { status })
}

export const action = (args: ActionFunctionArgs) => submitCheck(args)

export default function Check() {
	const { beside, ...check } = useLoaderData<typeof loader>()
	return (
		<CheckPage check={check}>
			<PlanChangePart changes={beside} />
		</CheckPage>
	)
}
