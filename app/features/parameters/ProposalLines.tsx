import { useTranslation } from '#app/i18n/use-translation.ts'
import { StatusTag, type StatusTone } from '#app/ui/StatusTag.tsx'
import { type ProposalLine } from './waiting-proposals.server.ts'

const tones: Record<ProposalLine['state'], StatusTone> = {
	proposed: 'waiting',
	approved: 'done',
	returned: 'attention',
	withdrawn: 'neutral',
}

/** Proposals, each leading to its page. */
export function ProposalLines({ lines }: { lines: readonly ProposalLine[] }) {
	const { t } = useTranslation('parameters')
	return (
		<ul>
			{lines.map(({ id, what, by, at, state }) => (
				<li key={id}>
					<a href={`/staff/parameters/proposals/${id}`}>{t('waiting.line', { what, by, at })}</a>{' '}
					<StatusTag tone={tones[state]}>{t(`state.${state}`)}</StatusTag>
				</li>
			))}
		</ul>
	)
}
