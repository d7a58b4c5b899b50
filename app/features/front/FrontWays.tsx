import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon, type IconName } from '#app/ui/Icon.tsx'
import { SpringScene } from './SpringScene.tsx'

const ways = [
	{ key: 'arrears', href: '/arrears', icon: 'receipt' },
	{ key: 'hardship', href: '/apply', icon: 'talk' },
	{ key: 'instalments', href: '/apply?within=six-months', icon: 'split' },
] as const satisfies readonly { key: string; href: string; icon: IconName }[]

/** What this is, in one sentence, and the three ways in. */
export function FrontWays() {
	const { t } = useTranslation(['front'])
	return (
		<div className="front-hero">
			<div className="width">
				<div className="front-hero__top">
					<div className="front-hero__text">
						<h1>{t('front:heading')}</h1>
						<p>{t('front:lead')}</p>
					</div>
					<SpringScene />
				</div>
				<section aria-labelledby="ways">
					<h2 className="visually-hidden" id="ways">
						{t('front:ways.title')}
					</h2>
					<ul className="front-ways">
						{ways.map(({ key, href, icon }) => (
							<li className="front-way" key={key}>
								<span className="front-way__icon">
									<Icon name={icon} size={28} />
								</span>
								<h3>
									<a href={href}>{t(`front:ways.${key}.title`)}</a>
								</h3>
								<p>{t(`front:ways.${key}.text`)}</p>
								<span className="front-way__action" aria-hidden="true">
									{t(`front:ways.${key}.action`)}
									<Icon name="arrow-right" size={18} />
								</span>
							</li>
						))}
					</ul>
					<p className="front-look">
						<a href="/first-look">{t('front:first-look.title')}</a> {t('front:first-look.text')}
					</p>
				</section>
			</div>
		</div>
	)
}
