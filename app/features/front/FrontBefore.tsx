import { useTranslation } from '#app/i18n/use-translation.ts'

/** What to have at hand, how long it takes, who helps. */
export function FrontBefore() {
	const { t } = useTranslation(['front'])
	return (
		<section className="width section" aria-labelledby="before">
			<h2 id="before">{t('front:before.title')}</h2>
			<div className="front-before">
				<div>
					<h3>{t('front:before.hand.title')}</h3>
					<ul>
						<li>{t('front:before.hand.identity')}</li>
						<li>{t('front:before.hand.money')}</li>
						<li>{t('front:before.hand.papers')}</li>
					</ul>
				</div>
				<FrontTimes />
				<div>
					<h3>{t('front:before.people.title')}</h3>
					<ul>
						<li>{t('front:before.people.officer')}</li>
						<li>{t('front:before.people.beside')}</li>
						<li>{t('front:before.people.interpreter')}</li>
					</ul>
				</div>
			</div>
		</section>
	)
}

function FrontTimes() {
	const { t } = useTranslation(['front'])
	const times = ['arrears', 'instalments', 'hardship'] as const
	return (
		<div>
			<h3>{t('front:before.time.title')}</h3>
			<dl className="front-times">
				{times.map((what) => (
					<div key={what}>
						<dt>{t(`front:before.time.${what}`)}</dt>
						<dd>{t(`front:before.time.${what}-time`)}</dd>
					</div>
				))}
			</dl>
			<p>{t('front:before.time.saved')}</p>
		</div>
	)
}
