import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { standingOf } from '#app/features/application/draft.server.ts'
import { welfareView } from '#app/features/welfare/welfare-view.server.ts'
import { WelfarePage } from '#app/features/welfare/WelfarePage.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { requireTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { latestAnswers } from '#db/case/latest-answers.server.ts'
import { currentParameters } from '#db/parameters.server.ts'

export const handle: PageHandle = { title: 'welfare:title' }

export async function loader({ request }: LoaderFunctionArgs) {
	const taxpayer = await requireTaxpayer(request)
	const parameters = await currentParameters()
	const { taxpayerId } = taxpayer
	const { draft, told } = await asTaxpayer(taxpayer, async (tx) => {
		const { draft } = await standingOf(tx, taxpayerId)
		return { draft, told: draft?.answers ?? (await latestAnswers(tx, taxpayerId)) ?? {} }
	})
	const reading = { on: today(), parameters, language: detectLanguage(request) }
	return { view: welfareView(told, reading), back: draft ? '/apply/tasks' : '/arrears' }
}

export default function WelfareRoute() {
	return <WelfarePage {...useLoaderData<typeof loader>()} />
}
