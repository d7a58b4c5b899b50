import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'
import { ActionsPart } from './ActionsPart.tsx'
import { CaseHead } from './CaseHead.tsx'
import { CaseSection } from './CaseSection.tsx'
import { type CaseView } from './case-view.server.ts'
import { ClassifiedPart } from './ClassifiedPart.tsx'
import { EnginePart } from './EnginePart.tsx'
import { type EngineRelief } from './EngineView.tsx'
import { EvidencePart } from './EvidencePart.tsx'
import { ExceptionsPart } from './ExceptionsPart.tsx'
import { type Fact, FactsPart } from './FactsPart.tsx'
import { HelpPart } from './HelpPart.tsx'
import { ItemsPart } from './ItemsPart.tsx'
import { NotesPart } from './NotesPart.tsx'
import { PlansPart } from './PlanPart.tsx'
import { RequestsPart } from './RequestsPart.tsx'
import { TimelinePart } from './TimelinePart.tsx'

export const doneWords = [
	'taken',
	'acknowledged',
	'released',
	'assigned',
	'asked',
	'recalled',
	'classified',
	'noted',
	'recommended',
	'returned',
	'decided',
	'waived',
	'needed-again',
] as const

type CasePageProps = {
	view: CaseView
	/** What was just done, when the reader comes from doing it. */
	done: (typeof doneWords)[number] | undefined
	declared: readonly Fact[]
	reliefs: readonly EngineRelief[]
	budget: ReactNode
	accounts: Readonly<Record<string, ReactNode>>
	/** Until when each tax may be collected and what is open for it, from the slice that tells the taxpayer. */
	law: ReactNode
	/** What was recommended or decided, where it was. */
	outcome: ReactNode
	/** How far it got on its way back to the tax office's own system. */
	sent: ReactNode
	/** How the plan of the case is kept, once one is in force; before, what it would change of one that runs. */
	kept: ReactNode
}

/** A case in three zones: the facts, what shows them and what the law says, and what happens with it. */
export function CasePage(props: CasePageProps) {
	const { view, done, declared, reliefs, budget, accounts, law, outcome, sent, kept } = props
	const { t } = useTranslation('review')
	const ledger = view.ledger.map(({ label, value }) => ({ key: label, values: [value] }))
	const lead = t(view.over ? 'engine.lead-over' : 'engine.lead')
	return (
		<div className="width page">
			<CaseHead view={view} />
			{done && <NotificationBanner tone="success" announce title={t(`done.${done}`)} />}
			<HelpPart help={view.help} />
			{view.exceptions && <ExceptionsPart exceptions={view.exceptions} />}
			<CaseSection id="actions" title={t('action.title')}>
				<ActionsPart {...view} />
			</CaseSection>
			<div className="zones">
				<div>
					<CaseSection id="facts" title={t('case.facts')}>
						<FactsPart source="declared" facts={declared} />
						<FactsPart source="ledger" facts={ledger} />
					</CaseSection>
					{budget && <CaseSection id="budget">{budget}</CaseSection>}
					<CaseSection id="items" title={t('items.title')}>
						<ItemsPart view={view.items} accounts={accounts} />
					</CaseSection>
					<LawSection>{law}</LawSection>
				</div>
				<div>
					<CaseSection id="evidence" title={t('evidence.title')}>
						<EvidencePart evidence={view.evidence} page={view} />
					</CaseSection>
					{kept && <CaseSection id="kept">{kept}</CaseSection>}
					{view.plans.length > 0 && (
						<CaseSection id="plan" title={t('plan.title')}>
							<PlansPart plans={view.plans} reliefs={view.reliefs} />
						</CaseSection>
					)}
					<CaseSection id="engine" title={t('engine.title')} lead={lead}>
						<EnginePart view={view} reliefs={reliefs} />
					</CaseSection>
				</div>
				<div>
					{outcome && <CaseSection id="outcome">{outcome}</CaseSection>}
					{sent && <CaseSection id="sent">{sent}</CaseSection>}
					<ClassifiedPart classification={view.classification} paidOff={view.paidOff} />
					{view.requests.length > 0 && (
						<CaseSection id="requests" title={t('request.of-case')}>
							<RequestsPart requests={view.requests} />
						</CaseSection>
					)}
					<CaseSection id="notes" title={t('note.of-case')}>
						<NotesPart notes={view.notes} href={`/staff/cases/${view.reference}/note`} />
					</CaseSection>
					<CaseSection id="timeline" title={t('timeline.title')}>
						<TimelinePart events={view.timeline} />
					</CaseSection>
				</div>
			</div>
		</div>
	)
}

function LawSection({ children }: { children: ReactNode }) {
	const { t } = useTranslation('arrears')
	return (
		<CaseSection id="law" title={t('in-law.title')} lead={t('in-law.lead')}>
			{children}
		</CaseSection>
	)
}
