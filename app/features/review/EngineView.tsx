import { useTranslation } from '#app/i18n/use-translation.ts'
import { Details } from '#app/ui/Details.tsx'
import { StatusTag } from '#app/ui/StatusTag.tsx'

type Reason = { words: string; article: string; met: boolean | null }

/** A relief as the engine sees it; every sentence is worded on the server. */
export type EngineRelief = {
	relief: string
	state: 'open' | 'perhaps' | 'shut'
	/** The name the law has for it; the taxpayer's own name for it is on their pages. */
	law: string
	reasons: readonly Reason[]
	conditions: readonly string[]
	effects: readonly string[]
	doubtful: readonly string[]
	wouldChange: readonly string[]
}

const tones = { open: 'done', perhaps: 'waiting', shut: 'attention' } as const

type EngineViewProps = { asked: readonly string[]; reliefs: readonly EngineRelief[] }

/** What the law says to each relief: those asked for in full, the others to be opened. */
export function EngineView({ asked, reliefs }: EngineViewProps) {
	const { t } = useTranslation('review')
	return (
		<>
			{reliefs
				.filter(({ relief }) => asked.includes(relief))
				.map((relief) => (
					<section key={relief.relief} className="card card--quiet">
						<ReliefHead relief={relief} />
						<ReliefBody relief={relief} />
					</section>
				))}
			{reliefs
				.filter(({ relief }) => !asked.includes(relief))
				.map((relief) => (
					<Details
						key={relief.relief}
						summary={t('engine.other', {
							name: relief.law,
							state: t(`engine.${relief.state}`),
						})}
					>
						<ReliefBody relief={relief} />
					</Details>
				))}
		</>
	)
}

function ReliefHead({ relief: { law, state } }: { relief: EngineRelief }) {
	const { t } = useTranslation('review')
	return (
		<h3>
			{law} <StatusTag tone={tones[state]}>{t(`engine.${state}`)}</StatusTag>
		</h3>
	)
}

function ReliefBody({ relief }: { relief: EngineRelief }) {
	const { t } = useTranslation('review')
	const { reasons, conditions, effects, doubtful, wouldChange } = relief
	return (
		<>
			<ul className="checklist">
				{reasons.map(({ words, article, met }) => (
					<li key={words + article}>
						<ReasonTag met={met} /> {words} <span className="small quiet">{article}</span>
					</li>
				))}
			</ul>
			<Lines title={t('engine.conditions')} lines={conditions} />
			<Lines title={t('engine.effects')} lines={effects} />
			<Lines title={t('engine.would-change')} lines={wouldChange} />
			<Lines title={t('engine.doubtful')} lines={doubtful} marked />
		</>
	)
}

function ReasonTag({ met }: { met: boolean | null }) {
	const { t } = useTranslation('review')
	if (met === null) return <StatusTag tone="waiting">{t('engine.is-open')}</StatusTag>
	return met ? (
		<StatusTag tone="done">{t('engine.is-met')}</StatusTag>
	) : (
		<StatusTag tone="attention">{t('engine.is-not')}</StatusTag>
	)
}

type LinesProps = { title: string; lines: readonly string[]; marked?: boolean }

function Lines({ title, lines, marked }: LinesProps) {
	if (lines.length === 0) return null
	return (
		<div className={marked ? 'doubtful' : undefined}>
			<p className="small">
				<strong>{title}</strong>
			</p>
			<ul className="small">
				{lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</div>
	)
}
