import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { arrearsFacts } from '#app/features/arrears/arrears-facts.server.ts'
import { arrearsView } from '#app/features/arrears/arrears-view.server.ts'
import { PrintedArrears } from '#app/features/arrears/PrintedArrears.tsx'
import { wordsIn } from '#app/features/arrears/words.ts'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { requireTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'

export const handle: PageHandle = { title: 'arrears:print.title' }

export async function loader({ request }: LoaderFunctionArgs) {
	const taxpayer = await requireTaxpayer(request)
	const language = detectLanguage(request)
	const facts = await asTaxpayer(taxpayer, (tx) => arrearsFacts(tx, taxpayer.taxpayerId))
	return {
		view: arrearsView(facts, wordsIn(language, translator(language))),
		name: taxpayer.taxpayerName,
	}
}

export default function PrintedArrearsRoute() {
	return <PrintedArrears {...useLoaderData<typeof loader>()} />
}
