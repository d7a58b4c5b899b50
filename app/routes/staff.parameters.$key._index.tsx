import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { figureHistory } from '#app/features/parameters/figure-history.server.ts'
import { figureName, groupName, groupOf } from '#app/features/parameters/figure-words.ts'
import { FigurePage } from '#app/features/parameters/FigurePage.tsx'
import { proposalsAbout } from '#app/features/parameters/waiting-proposals.server.ts'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { type PageHandle, titleFrom } from '#app/platform/page-handle.ts'
import { requireStaff } from '#app/platform/session.server.ts'
import { asStaff } from '#db/acting.server.ts'

export const handle: PageHandle = {
	title: titleFrom<{ name: string }>((page, t) => page?.name ?? t('parameters:title')),
}

export async function loader({ request, params }: LoaderFunctionArgs) {
	const staff = await requireStaff(request, 'policy', 'auditor')
	const { key = '' } = params
	const language = detectLanguage(request)
	const words = { language, t: translator(language) }
	return asStaff(staff, async (tx) => {
		const history = await figureHistory(tx, key, today(), words)
		if (history.length === 0) throw new Response(null, { status: 404 })
		return {
			...{ parameterKey: key, history, name: figureName(words.t, key) },
			group: groupName(words.t, groupOf(key)),
			proposals: await proposalsAbout(tx, key, words),
			mayPropose: staff.roles.includes('policy'),
		}
	})
}

export default function FigureRoute() {
	return <FigurePage {...useLoaderData<typeof loader>()} />
}
