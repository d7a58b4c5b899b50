import { Outlet } from '@remix-run/react'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { layout: 'staff' }

export default function StaffPages() {
	return <Outlet />
}
