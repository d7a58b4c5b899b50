import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CaseListPage } from '#app/features/case-progress/CaseListPage.tsx'
import { casesOfTaxpayer } from '#app/features/case-progress/own-cases.server.ts'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { requireTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'

export const handle: PageHandle = { title: 'case-progress:title' }

export async function loader({ request }: LoaderFunctionArgs) {
	const taxpayer = await requireTaxpayer(request)
	const language = detectLanguage(request)
	const words = { language, t: translator(language) }
	return asTaxpayer(taxpayer, async (tx) => ({
		cases: await casesOfTaxpayer(tx, taxpayer.taxpayerId, today(), words),
	}))
}

export default function CasesRoute() {
	return <CaseListPage cases={useLoaderData<typeof loader>().cases} />
}
