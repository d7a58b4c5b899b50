import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { Page } from '#app/ui/Page.tsx'
import { TextSection } from '#app/ui/TextSection.tsx'
import { type HistoryRow } from './figure-history.server.ts'
import { HistoryTable } from './HistoryTable.tsx'
import { ProposalLines } from './ProposalLines.tsx'
import { type ProposalLine } from './waiting-proposals.server.ts'

type FigurePageProps = {
	name: string
	group: string
	parameterKey: string
	history: readonly HistoryRow[]
	proposals: readonly ProposalLine[]
	mayPropose: boolean
}

/** One number: all it ever was, and what was proposed about it. */
export function FigurePage(props: FigurePageProps) {
	const { name, group, parameterKey, history, proposals, mayPropose } = props
	const { t } = useTranslation('parameters')
	return (
		<Page
			title={name}
			caption={group}
			lead={<code>{parameterKey}</code>}
			back="/staff/parameters"
			wide
		>
			{mayPropose && (
				<div className="actions">
					<LinkButton href={`/staff/parameters/${parameterKey}/proposal`}>
						{t('history.propose')}
					</LinkButton>
				</div>
			)}
			<TextSection title={t('history.title')}>
				<HistoryTable name={name} rows={history} />
			</TextSection>
			{proposals.length > 0 && (
				<TextSection title={t('history.proposals')}>
					<ProposalLines lines={proposals} />
				</TextSection>
			)}
		</Page>
	)
}
