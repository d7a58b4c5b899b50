import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Visitor } from '#app/platform/visitor.ts'
import { LanguageSwitcher } from './LanguageSwitcher.tsx'
import { ServiceMark } from './ServiceMark.tsx'
import { SignOutForm } from './SignOutForm.tsx'

type HeaderProps = {
	home: string
	signIn: string
	visitor: Visitor | undefined
	children?: ReactNode
}

export function Header({ home, signIn, visitor, children }: HeaderProps) {
	const { t } = useTranslation()
	return (
		<header className="header">
			<div className="width header__top">
				<a className="header__name" href={home}>
					<ServiceMark />
					{t('service.name')}
					<span className="header__other">{t('service.name-other')}</span>
				</a>
				<div className="header__tools">
					<LanguageSwitcher />
					{visitor ? <SignedIn visitor={visitor} /> : <a href={signIn}>{t('visitor.sign-in')}</a>}
				</div>
			</div>
			{children}
		</header>
	)
}

function SignedIn({ visitor }: { visitor: Visitor }) {
	const { t } = useTranslation()
	const { name, actingFor, changePath, signOutPath } = visitor
	return (
		<>
			<div className="header__visitor">
				<span className="header__who">
					{actingFor
						? t('visitor.acting-for', { name, actingFor })
						: t('visitor.signed-in', { name })}
				</span>
				{changePath && <a href={changePath}>{t('visitor.change')}</a>}
			</div>
			<SignOutForm action={signOutPath} />
		</>
	)
}
