import { useTranslation } from '#app/i18n/use-translation.ts'
import { Details } from '#app/ui/Details.tsx'
import { InsetText } from '#app/ui/InsetText.tsx'
import { type EachView } from './each-view.server.ts'

type EachPlansProps = {
	each: readonly EachView[]
	isEach: boolean
	/** Where the page was come to from, to go on from it. */
	search: string
}

/** Of several reliefs: all are paid together, unless the person sets one by itself. */
export function EachPlans({ each, isEach, search }: EachPlansProps) {
	const { t } = useTranslation('instalment-plan')
	return (
		<>
			<InsetText>{t('several.together', { count: each.length })}</InsetText>
			<Details summary={t('several.summary')} open={isEach}>
				<p>{t('several.lead')}</p>
				<ul>
					{each.map(({ relief, name, lines, change }) => (
						<li key={relief}>
							<strong>{name}</strong>
							{lines.map((line) => (
								<p key={line}>{line}</p>
							))}
							<a href={`/apply/plan?of=${relief}${search}`}>{change}</a>
						</li>
					))}
				</ul>
			</Details>
		</>
	)
}
