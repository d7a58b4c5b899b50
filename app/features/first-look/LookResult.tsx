import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { Details } from '#app/ui/Details.tsx'
import { type LookAnswer } from './look-answer.server.ts'

/** What could help, what each asks in return, and where to go on: to the own figures, or to a person. */
export function LookResult({ answer: { perhaps, shut } }: { answer: LookAnswer }) {
	const { t } = useTranslation('first-look')
	return (
		<section className="section" aria-labelledby="look-result">
			<h2 id="look-result" tabIndex={-1}>
				{t('result.title')}
			</h2>
			<p>{t('result.no-promise')}</p>
			{perhaps.map(({ relief, name, law, what, price }) => (
				<article className="card" key={relief}>
					<h3>{name}</h3>
					<p className="small quiet">{law}</p>
					<p>{what}</p>
					<p>{price}</p>
				</article>
			))}
			{shut.length > 0 && (
				<Details summary={t('result.shut')}>
					<ul>
						{shut.map(({ relief, name, law }) => (
							<li key={relief}>
								{name} <span className="small quiet">({law})</span>
							</li>
						))}
					</ul>
					<p>{t('result.shut-why')}</p>
				</Details>
			)}
			<h2>{t('next.title')}</h2>
			<p>{t('next.sign-in')}</p>
			<p>
				<LinkButton href="/apply">{t('next.sign-in-button')}</LinkButton>
			</p>
			<p>{t('next.call')}</p>
			<p>{t('next.welfare')}</p>
			<p>
				<a href="/offices">{t('next.offices')}</a>
			</p>
		</section>
	)
}
