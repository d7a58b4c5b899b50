import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { StatusTag } from '#app/ui/StatusTag.tsx'
import { type CaseView } from './case-view.server.ts'
import { ClockList } from './ClockList.tsx'
import { toneOf } from './tone.ts'

/** What stands now, the one thing to do, and the days that count. */
export function CaseNow({ view }: { view: CaseView }) {
	const { t } = useTranslation('case-progress')
	const { face, turn, first, clocks, isUndecided } = view
	return (
		<section className="card case-now" aria-labelledby="case-now">
			<p>
				<StatusTag tone={toneOf(face, turn)}>{t(`face.${face}.label`)}</StatusTag>
			</p>
			<h2 id="case-now">{t(`face.${face}.title`)}</h2>
			<p>{t(`face.${face}.text`)}</p>
			{first && (
				<p>
					<LinkButton href={first.href}>{t(`way.${first.way}`)}</LinkButton>
				</p>
			)}
			{turn !== 'nobody' && <p className="case-now__turn">{t(`case.turn.${turn}`)}</p>}
			<ClockList clocks={clocks} />
			{isUndecided && <p className="small quiet">{t('case.effect')}</p>}
		</section>
	)
}
