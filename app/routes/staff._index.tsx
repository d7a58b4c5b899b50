import { randomUUID } from 'node:crypto'
import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ProposalLines } from '#app/features/parameters/ProposalLines.tsx'
import { waitingProposals } from '#app/features/parameters/waiting-proposals.server.ts'
import { ReplayBanner } from '#app/features/replay/ReplayBanner.tsx'
import { openAlarms } from '#app/features/replay/replay-view.server.ts'
import { openQueue } from '#app/features/review/open-queue.server.ts'
import { QueuePage } from '#app/features/review/QueuePage.tsx'
import { StaffHome } from '#app/features/sign-in/StaffHome.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { type PageHandle, titleFrom } from '#app/platform/page-handle.ts'
import { requireStaff, type SignedInStaff } from '#app/platform/session.server.ts'
import { asStaff } from '#db/acting.server.ts'

export const handle: PageHandle = {
	title: titleFrom<{ name: string; queue: unknown }>((view, t) =>
		view?.queue ? t('queue:list.title') : t('sign-in:staff-home.title', { name: view?.name }),
	),
}

/** The queue for who reviews or decides; everybody else reads who they are and that nothing waits. */
export async function loader({ request }: LoaderFunctionArgs) {
	const staff = await requireStaff(request)
	const { name, officeName, roles } = staff
	const who = { name, officeName, roles }
	if (!roles.some((role) => role === 'officer' || role === 'approver')) {
		const oversees = roles.some((role) => role === 'policy' || role === 'auditor')
		return { ...who, queue: undefined, law: oversees ? await lawOf(staff, request) : undefined }
	}
	const asked = new URL(request.url).searchParams
	const queue = await openQueue(staff, asked, detectLanguage(request))
	const shown = { formKey: randomUUID(), nothing: asked.has('nothing') }
	return { ...who, queue: { ...queue, ...shown }, law: undefined }
}

export default function StaffStartRoute() {
	const { queue, law, ...who } = useLoaderData<typeof loader>()
	if (queue) return <QueuePage queue={queue} />
	const waits = law && (law.alarms > 0 || law.waiting.length > 0)
	return (
		<StaffHome {...who}>
			{waits ? (
				<>
					{law.alarms > 0 && <ReplayBanner count={law.alarms} />}
					<ProposalLines lines={law.waiting} />
				</>
			) : undefined}
		</StaffHome>
	)
}

// What waits for policy staff: changes of numbers proposed, and decisions that come out differently.
async function lawOf(staff: SignedInStaff, request: Request) {
	const language = detectLanguage(request)
	return asStaff(staff, async (tx) => ({
		alarms: await openAlarms(tx),
		waiting: await waitingProposals(tx, { language, t: translator(language) }),
	}))
}
