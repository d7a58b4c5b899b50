import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { StaffHome } from '#app/features/sign-in/StaffHome.tsx'
import { type PageHandle, titleFrom } from '#app/platform/page-handle.ts'
import { requireStaff } from '#app/platform/session.server.ts'

export const handle: PageHandle = {
	title: titleFrom<{ name: string }>((view, t) =>
		t('sign-in:staff-home.title', { name: view?.name }),
	),
}

export async function loader({ request }: LoaderFunctionArgs) {
	const { name, officeName, roles } = await requireStaff(request)
	return { name, officeName, roles }
}

export default function StaffHomePage() {
	return <StaffHome {...useLoaderData<typeof loader>()} />
}
