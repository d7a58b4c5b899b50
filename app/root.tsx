import { data, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { Links, Outlet, Scripts } from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { languageCookie } from './i18n/detect-language.server.ts'
import { contrastCookie } from './platform/contrast.server.ts'
import { isDatabaseAway } from './platform/database-away.server.ts'
import { useProblem } from './platform/http-problem.ts'
import { useNotKept } from './platform/not-kept.ts'
import { PageContext, pageMarks } from './platform/page-context.ts'
import { usePage } from './platform/use-page.ts'
import { findVisitor } from './platform/visitor.server.ts'
import { type RootData, type Visitor } from './platform/visitor.ts'
import styles from './styles/app.css?url'
import { NotKeptPage } from './ui/NotKeptPage.tsx'
import { ProblemPage } from './ui/ProblemPage.tsx'
import { PublicLayout } from './ui/PublicLayout.tsx'
import { StaffLayout } from './ui/StaffLayout.tsx'
import { uiFont } from './ui/ui-font.ts'

export const links: LinksFunction = () => [
	{ rel: 'preload', href: uiFont, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
	{ rel: 'stylesheet', href: styles },
	{ rel: 'icon', href: '/favicon.ico', sizes: '32x32' },
	{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export async function loader({ request }: LoaderFunctionArgs) {
	const root: RootData = { visitor: await visitorOrNobody(request) }
	const headers = new Headers()
	for (const cookie of [languageCookie(request), contrastCookie(request)]) {
		if (cookie) headers.append('Set-Cookie', cookie)
	}
	return data(root, { headers })
}

// Guidance stays readable while the database is away; a page that needs a person says so itself.
async function visitorOrNobody(request: Request): Promise<Visitor | null> {
	try {
		return (await findVisitor(request)) ?? null
	} catch (error) {
		if (isDatabaseAway(error)) return null
		throw error
	}
}

export function Layout({ children }: { children: ReactNode }) {
	const { i18n, t } = useTranslation(['common', 'problem'])
	const context = useContext(PageContext)
	const page = usePage()

	return (
		<html lang={i18n.language} data-namespaces={page.namespaces} {...pageMarks(context)}>
			<head>
				<meta charSet="utf-8" />
				<title>{t('page.title', { title: page.title })}</title>
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="theme-color" content="#ffffff" />
				<Links />
				<script src="/page.js" defer nonce={context.nonce} suppressHydrationWarning />
			</head>
			<body>
				{page.layout === 'staff' ? (
					<StaffLayout>{children}</StaffLayout>
				) : (
					<PublicLayout>{children}</PublicLayout>
				)}
				{page.hydrate && <Scripts nonce={context.nonce} />}
			</body>
		</html>
	)
}

export default function App() {
	return <Outlet />
}

export function ErrorBoundary() {
	const problem = useProblem() ?? 'broken'
	const notKept = useNotKept()
	const { layout } = usePage()
	if (notKept) return <NotKeptPage {...notKept} />
	return <ProblemPage problem={problem} home={layout === 'staff' ? '/staff' : '/'} />
}
