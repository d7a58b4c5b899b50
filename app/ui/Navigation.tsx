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
							<a href={href} aria-current={currentness(pathname, href)}>
								{text}
							</a>
						</li>
					))}
				</ul>
			</div>
		</nav>
	)
}

function currentness(pathname: string, href: string): 'page' | 'true' | undefined {
	if (pathname === href) return 'page'
	return pathname.startsWith(`${href}/`) ? 'true' : undefined
}
