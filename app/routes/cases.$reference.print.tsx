import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ownCaseFacts } from '#app/features/case-progress/case-facts.server.ts'
import { caseView } from '#app/features/case-progress/case-view.server.ts'
import { PrintedCase } from '#app/features/case-progress/PrintedCase.tsx'
import { readingOwnCase } from '#app/features/case-progress/reading-own-case.server.ts'
import { formatDate } from '#app/i18n/format.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { title: 'case-progress:print.title' }

export const loader = (args: LoaderFunctionArgs) =>
	readingOwnCase(args, async (tx, { row, words, taxpayer, ...now }) => {
		const facts = await ownCaseFacts(tx, row, now)
		return {
			view: caseView(facts, now.parameters, words),
			name: taxpayer.taxpayerName,
			day: formatDate(now.on, words.language),
		}
	})

export default function PrintedCaseRoute() {
	return <PrintedCase {...useLoaderData<typeof loader>()} />
}
