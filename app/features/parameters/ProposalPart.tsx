import { useTranslation } from '#app/i18n/use-translation.ts'
import { SummaryList, type SummaryRow } from '#app/ui/SummaryList.tsx'
import { EffectPart } from './EffectPart.tsx'
import { type ProposalView } from './proposal-view.server.ts'

/** What is proposed, why, by whom, what became of it, and what it would do. */
export function ProposalPart({ proposal }: { proposal: ProposalView }) {
	const { t } = useTranslation('parameters')
	const { key, value, now, span, article, source, reason, correction, by, at } = proposal
	const rows: (SummaryRow | null)[] = [
		now ? { key: t('proposal.now'), value: now } : null,
		{ key: key ? t('proposal.value') : t('proposal.day'), value },
		span ? { key: t('proposal.span'), value: span } : null,
		{ key: t('proposal.article'), value: article },
		{ key: t('proposal.source'), value: source },
		{ key: t('proposal.reason'), value: reason },
		correction ? { key: t('proposal.correction'), value: correction } : null,
		{ key: t('proposal.by'), value: t('proposal.by-line', { name: by, at }) },
		{ key: t('proposal.state'), value: <State proposal={proposal} /> },
		proposal.decided?.reason
			? { key: t('proposal.returned'), value: proposal.decided.reason }
			: null,
	]
	return (
		<>
			<SummaryList rows={rows.filter((row) => row !== null)} />
			{proposal.effect && <EffectPart effect={proposal.effect} />}
		</>
	)
}

function State({ proposal: { state, decided } }: { proposal: ProposalView }) {
	const { t } = useTranslation('parameters')
	if (!decided) return t(`state.${state}`)
	const { by, at } = decided
	const who = by === null ? at : t('proposal.by-line', { name: by, at })
	return `${t(`state.${state}`)} (${who})`
}
