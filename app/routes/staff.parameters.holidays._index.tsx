import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { holidaysOfYear } from '#app/features/parameters/holidays-view.server.ts'
import { HolidaysPage } from '#app/features/parameters/HolidaysPage.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { requireStaff } from '#app/platform/session.server.ts'
import { asStaff } from '#db/acting.server.ts'
import { currentParameters } from '#db/parameters.server.ts'

export const handle: PageHandle = { title: 'parameters:holidays.title' }

export async function loader({ request }: LoaderFunctionArgs) {
	const staff = await requireStaff(request, 'policy', 'auditor')
	const { holidays } = await currentParameters()
	const years = [...new Set(holidays.map(({ on }) => Number(on.slice(0, 4))))].sort()
	const asked = Number(new URL(request.url).searchParams.get('year'))
	const year = years.includes(asked) ? asked : Number(today().slice(0, 4))
	const rows = await asStaff(staff, (tx) => holidaysOfYear(tx, year, detectLanguage(request)))
	return { year, years, rows, mayPropose: staff.roles.includes('policy') }
}

export default function HolidaysRoute() {
	return <HolidaysPage {...useLoaderData<typeof loader>()} />
}
