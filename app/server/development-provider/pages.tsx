import { type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { translator } from '#app/i18n/server-instance.server.ts'
import { type Language } from '#app/i18n/language.ts'
import { staffPersonas, taxpayerPersonas } from '#db/seed/people.ts'

type PeoplePage = {
	publicUrl: string
	mount: string
	door: 'taxpayer' | 'staff'
	hint: string | undefined
	language: Language
}

/** Everybody one may be, with one line on who they are; the other door's people are one link further. */
export function peoplePage({ publicUrl, mount, door, hint, language }: PeoplePage): string {
	const t = translator(language)
	const address = (group: PeoplePage['door'], id: string) =>
		group === door ? `?as=${id}` : `${publicUrl}${signInOf(group)}?login_hint=${id}`
	const groups =
		door === 'staff' ? (['staff', 'taxpayer'] as const) : (['taxpayer', 'staff'] as const)
	return page(
		<Document language={language} title={t('sign-in:provider.title')} style={`${mount}/people.css`}>
			<p>{t('sign-in:provider.lead')}</p>
			{hint && <p role="status">{t('sign-in:provider.unknown-hint', { hint })}</p>}
			{groups.map((group) => (
				<section key={group} aria-labelledby={group}>
					<h2 id={group}>
						{t(group === 'staff' ? 'sign-in:provider.staff' : 'sign-in:provider.taxpayers')}
					</h2>
					<ul>
						{(group === 'staff' ? staffPersonas : taxpayerPersonas).map(({ id, name, line }) => (
							<li key={id}>
								<a href={address(group, id)}>
									<strong lang={name.startsWith('SAMPLE') ? 'en' : 'ko'}>{name}</strong>{' '}
									<code>{id}</code>
								</a>
								<span>{line[language]}</span>
							</li>
						))}
					</ul>
				</section>
			))}
			<p>
				<a href="?cancel=1">{t('sign-in:provider.cancel')}</a>
			</p>
		</Document>,
	)
}

export function errorPage({
	publicUrl,
	language,
}: {
	publicUrl: string
	language: Language
}): string {
	const t = translator(language)
	return page(
		<Document language={language} title={t('sign-in:provider.error')}>
			<p>{t('sign-in:provider.error-text')}</p>
			<p>
				<a href={publicUrl}>{t('sign-in:provider.back')}</a>
			</p>
		</Document>,
	)
}

type DocumentProps = { language: Language; title: string; style?: string; children: ReactNode }

function Document({ language, title, style, children }: DocumentProps) {
	return (
		<html lang={language}>
			<head>
				<meta charSet="utf-8" />
				<title>{title}</title>
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
				{style && <link rel="stylesheet" href={style} />}
			</head>
			<body>
				<main>
					<h1>{title}</h1>
					{children}
				</main>
			</body>
		</html>
	)
}

function page(document: ReactNode): string {
	return `<!doctype html>${renderToStaticMarkup(document)}`
}

function signInOf(group: PeoplePage['door']): string {
	return group === 'staff' ? '/staff/sign-in' : '/sign-in'
}
