import { useTranslation } from '#app/i18n/use-translation.ts'
import { BackLink } from '#app/ui/BackLink.tsx'
import { StatusTag } from '#app/ui/StatusTag.tsx'
import { type CaseView } from './case-view.server.ts'
import { DueTag } from './DueTag.tsx'

/** Whose case, where it stands, until when, who holds it; and that reading it is recorded. */
export function CaseHead({ view }: { view: CaseView }) {
	const { t } = useTranslation(['review', 'queue'])
	const { reference, name, state, due, heldBy, mine, reliefs, submittedAt, age, over } = view
	const holder = mine ? t('queue:list.me') : (heldBy ?? t('queue:list.nobody'))
	return (
		<header className="case-head">
			<BackLink href="/staff">{t('review:case.back')}</BackLink>
			<p className="page__caption">{reference}</p>
			<h1>{name}</h1>
			<p className="case-head__line">
				<StatusTag tone={state === 'closed' ? 'done' : 'progress'}>
					{t(`queue:state.${state}`)}
				</StatusTag>
				{due && <DueTag due={due} />}
				<span>{reliefs.map((relief) => t(`queue:kind.${relief}`)).join(', ')}</span>
				{!over && <span>{t('review:case.holder', { name: holder })}</span>}
				<span>{t('review:case.submitted', { at: submittedAt, count: age })}</span>
			</p>
			<p className="small quiet">{t('review:case.recorded')}</p>
		</header>
	)
}
