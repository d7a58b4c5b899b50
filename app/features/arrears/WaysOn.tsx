import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/Button.tsx'

const ways = [
	{ id: 'pay', href: '#items', tone: 'secondary' },
	{ id: 'split', href: '/apply', tone: 'primary' },
	{ id: 'hardship', href: '/apply', tone: 'secondary' },
] as const

/** What a person can do about what they owe, each with one line on what it is. */
export function WaysOn() {
	const { t } = useTranslation('arrears')
	return (
		<section className="ways-on no-print" aria-labelledby="ways-on">
			<h2 id="ways-on">{t('ways.title')}</h2>
			<ul>
				{ways.map(({ id, href, tone }) => (
					<li key={id}>
						<LinkButton href={href} tone={tone}>
							{t(`ways.${id}`)}
						</LinkButton>
						<span className="small quiet">{t(`ways.${id}-what`)}</span>
					</li>
				))}
			</ul>
		</section>
	)
}
