import { data, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { Links, Outlet, Scripts } from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { languageCookie } from './i18n/detect-language.server.ts'
import { PageContext } from './platform/page-context.ts'
import { usePage } from './platform/use-page.ts'
import { findVisitor } from './platform/visitor.server.ts'
import styles from './styles/app.css?url'

export const links: LinksFunction = () => [
	{ rel: 'stylesheet', href: styles },
	{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
	{ rel: 'icon', href: '/favicon.ico', sizes: '32x32' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const cookie = languageCookie(request)
	return data(
		{
			visitor: (await findVisitor(request)) ?? null,
			demonstration: context.demonstration ?? true,
		},
		cookie ? { headers: { 'Set-Cookie': cookie } } : undefined,
	)
}

export function Layout({ children }: { children: ReactNode }) {
	const { i18n, t } = useTranslation()
	const { nonce, refused } = useContext(PageContext)
	const page = usePage(t)

	return (
		<html
			lang={i18n.language}
			data-namespaces={page.namespaces}
			data-refused={refused ? '' : undefined}
		>
			<head>
				<meta charSet="utf-8" />
				<title>{refused ? t('page.title-refused', { title: page.title }) : page.title}</title>
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light" />
				<Links />
				<script src="/page.js" defer nonce={nonce} suppressHydrationWarning />
			</head>
			<body>
				{children}
				{page.hydrate && <Scripts nonce={nonce} />}
			</body>
		</html>
	)
}

export default function App() {
	return <Outlet />
}
