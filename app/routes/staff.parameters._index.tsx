import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { parameterGroups } from '#app/features/parameters/parameters-view.server.ts'
import { ParametersPage } from '#app/features/parameters/ParametersPage.tsx'
import { waitingProposals } from '#app/features/parameters/waiting-proposals.server.ts'
import { ReplayBanner } from '#app/features/replay/ReplayBanner.tsx'
import { openAlarms } from '#app/features/replay/replay-view.server.ts'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { formatInstant } from '#app/i18n/format.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { requireStaff } from '#app/platform/session.server.ts'
import { asStaff } from '#db/acting.server.ts'
import { currentParameters, currentTurn } from '#db/parameters.server.ts'

export const handle: PageHandle = { title: 'parameters:title' }

export async function loader({ request }: LoaderFunctionArgs) {
	const staff = await requireStaff(request, 'policy', 'auditor')
	const query = new URL(request.url).searchParams.get('q')?.trim().slice(0, 100) ?? ''
	const language = detectLanguage(request)
	const words = { language, t: translator(language) }
	const parameters = await currentParameters()
	const { since } = await currentTurn()
	return asStaff(staff, async (tx) => ({
		...{ query, version: parameters.version, since: formatInstant(since, language) },
		groups: parameterGroups(parameters, { on: today(), query }, words),
		waiting: await waitingProposals(tx, words),
		alarms: await openAlarms(tx),
	}))
}

export default function ParametersRoute() {
	const { alarms, ...page } = useLoaderData<typeof loader>()
	return (
		<ParametersPage {...page}>
			<ReplayBanner count={alarms} />
		</ParametersPage>
	)
}
