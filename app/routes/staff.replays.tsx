import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ReplayPage } from '#app/features/replay/ReplayPage.tsx'
import { replayView } from '#app/features/replay/replay-view.server.ts'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { requireStaff } from '#app/platform/session.server.ts'
import { asStaff } from '#db/acting.server.ts'

export const handle: PageHandle = { title: 'parameters:replay.title' }

export async function loader({ request }: LoaderFunctionArgs) {
	const staff = await requireStaff(request, 'policy', 'auditor')
	return asStaff(staff, (tx) => replayView(tx, detectLanguage(request)))
}

export default function ReplaysRoute() {
	return <ReplayPage {...useLoaderData<typeof loader>()} />
}
