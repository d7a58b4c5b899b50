import { useLocation } from '@remix-run/react'

/** The address of this very page with one thing of it asked differently. */
export function useSamePage(): (name: string, value: string) => string {
	const { pathname, search } = useLocation()
	return (name, value) => {
		const asked = new URLSearchParams(search)
		asked.set(name, value)
		return `${pathname}?${asked.toString()}`
	}
}
