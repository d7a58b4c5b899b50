import { useTranslation } from '#app/i18n/use-translation.ts'
import { Details } from '#app/ui/Details.tsx'
import { type LawOfItem } from './law-of-item.server.ts'

type PrescriptionProps = { prescription: LawOfItem['prescription']; of: string }

/** 소멸시효: until when a tax may be asked for if nothing else happens, and what moved that day. */
export function Prescription({ prescription, of }: PrescriptionProps) {
	const { t } = useTranslation('arrears')
	const { state, endsOn, years, article, steps, doubtful } = prescription
	return (
		<Details summary={t('prescription.title', { of })}>
			<p>{t(`prescription.state.${state}`, { day: endsOn ?? '', count: years })}</p>
			{steps.length > 0 && (
				<ul>
					{steps.map(({ what, span, article }) => (
						<li key={what + span}>
							{what}: {span} <small lang="ko">({article})</small>
						</li>
					))}
				</ul>
			)}
			<p className="small quiet">{t('prescription.known')}</p>
			{doubtful.map((words) => (
				<p className="small quiet" key={words}>
					{words}
				</p>
			))}
			<p className="small quiet" lang="ko">
				{article}
			</p>
		</Details>
	)
}
