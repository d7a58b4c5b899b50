import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { lookLimits } from '#app/domain/eligibility/first-look.ts'
import { lookAnswer } from '#app/features/first-look/look-answer.server.ts'
import { LookForm } from '#app/features/first-look/LookForm.tsx'
import { LookResult } from '#app/features/first-look/LookResult.tsx'
import { readLook } from '#app/features/first-look/read-look.ts'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { formatWon } from '#app/i18n/format.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { today } from '#app/platform/clock.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { Page } from '#app/ui/Page.tsx'
import { currentParameters } from '#db/parameters.server.ts'

export const handle: PageHandle = { title: 'first-look:title' }

/** Open to everybody: rough answers in the address, an answer in words, nothing kept. */
export async function loader({ request }: LoaderFunctionArgs) {
	const language = detectLanguage(request)
	const parameters = await currentParameters()
	const on = today()
	const read = readLook(new URL(request.url).searchParams)
	const [low, high] = lookLimits(on, parameters)
	const look = read.asked ? read.look : undefined
	return {
		limits: { low: formatWon(low, language), high: formatWon(high, language) },
		given: look ?? (read.asked && !read.look ? read.given : {}),
		missing: read.asked && !read.look ? read.missing : [],
		answer: look && lookAnswer(look, on, parameters, language),
	}
}

export default function FirstLookPage() {
	const { t } = useTranslation('first-look')
	const { answer, ...form } = useLoaderData<typeof loader>()
	return (
		<Page title={t('title')} lead={t('lead')} back="/">
			<LookForm {...form} />
			{answer && <LookResult answer={answer} />}
		</Page>
	)
}
