import { useLocation } from '@remix-run/react'

export type NavigationItem = { href: string; text: string }

export function Navigation({ label, items }: { label: string; items: readonly NavigationItem[] }) {
	const { pathname } = useLocation()
	return (
		<nav className="navigation" aria-label={label}>
			<div className="width">
				<ul>
					{items.map(({ href, text }) => (
						<li key={href}>
							<a href={href} aria-current={currentness(pathname, href, items)}>
								{text}
							</a>
						</li>
					))}
				</ul>
			</div>
		</nav>
	)
}

// Of several addresses that begin the same, the longest is where the page belongs.
function currentness(
	pathname: string,
	href: string,
	items: readonly NavigationItem[],
): 'page' | 'true' | undefined {
	if (pathname === href) return 'page'
	const within = items.filter((item) => `${pathname}/`.startsWith(`${item.href}/`))
	const nearest = within.sort((one, other) => other.href.length - one.href.length)[0]
	return nearest?.href === href ? 'true' : undefined
}
