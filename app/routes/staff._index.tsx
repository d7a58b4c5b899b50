import { randomUUID } from 'node:crypto'
import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openQueue } from '#app/features/review/open-queue.server.ts'
import { QueuePage } from '#app/features/review/QueuePage.tsx'
import { StaffHome } from '#app/features/sign-in/StaffHome.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { type PageHandle, titleFrom } from '#app/platform/page-handle.ts'
import { requireStaff } from '#app/platform/session.server.ts'

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
		return { ...who, queue: undefined }
	}
	const asked = new URL(request.url).searchParams
	const queue = await openQueue(staff, asked, detectLanguage(request))
	const shown = { formKey: randomUUID(), nothing: asked.has('nothing') }
	return { ...who, queue: { ...queue, ...shown } }
}

export default function StaffStartRoute() {
	const { queue, ...who } = useLoaderData<typeof loader>()
	return queue ? <QueuePage queue={queue} /> : <StaffHome {...who} />
}
