import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { arrearsFacts } from '#app/features/arrears/arrears-facts.server.ts'
import { arrearsView } from '#app/features/arrears/arrears-view.server.ts'
import { ArrearsPage } from '#app/features/arrears/ArrearsPage.tsx'
import { wordsIn } from '#app/features/arrears/words.ts'
import {
	inquiriesOfTaxpayer,
	markAnswersRead,
} from '#app/features/inquiry/inquiries-of-taxpayer.server.ts'
import { inquiryView } from '#app/features/inquiry/inquiry-view.server.ts'
import { AnswersNew } from '#app/features/inquiry/AnswersNew.tsx'
import { latestAbout } from '#app/features/inquiry/latest-about.ts'
import { InquiryNote } from '#app/features/inquiry/InquiryNote.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { requireTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'

export const handle: PageHandle = { title: 'arrears:title' }

export async function loader({ request }: LoaderFunctionArgs) {
	const taxpayer = await requireTaxpayer(request)
	const language = detectLanguage(request)
	const at = now()
	return asTaxpayer(taxpayer, async (tx) => {
		const { taxpayerId } = taxpayer
		const [facts, asked] = await Promise.all([
			arrearsFacts(tx, taxpayerId),
			inquiriesOfTaxpayer(tx, taxpayerId),
		])
		const { parameters } = facts
		if (asked.some(({ answer }) => answer?.isNew)) await markAnswersRead(tx, taxpayerId, at)
		return {
			view: arrearsView(facts, wordsIn(language, translator(language))),
			inquiries: asked.map((inquiry) => inquiryView(inquiry, { now: at, parameters, language })),
		}
	})
}

export default function ArrearsRoute() {
	const { view, inquiries } = useLoaderData<typeof loader>()
	return (
		<ArrearsPage
			view={view}
			news={<AnswersNew inquiries={inquiries} items={[...view.items, ...view.settled]} />}
			inquiryOf={(itemNo) => {
				const latest = latestAbout(itemNo, inquiries)
				return latest && <InquiryNote inquiry={latest} heading="h4" />
			}}
		/>
	)
}
