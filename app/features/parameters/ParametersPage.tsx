import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Page } from '#app/ui/Page.tsx'
import { TextSection } from '#app/ui/TextSection.tsx'
import { ParameterSearch } from './ParameterSearch.tsx'
import { ParameterTable } from './ParameterTable.tsx'
import { type ParameterGroup } from './parameters-view.server.ts'
import { ProposalLines } from './ProposalLines.tsx'
import { type ProposalLine } from './waiting-proposals.server.ts'

type ParametersPageProps = {
	query: string
	groups: readonly ParameterGroup[]
	waiting: readonly ProposalLine[]
	version: string
	since: string
	children?: ReactNode
}

/** Every number of law and policy as of today, what waits for a second person, and the way to holidays. */
export function ParametersPage(props: ParametersPageProps) {
	const { query, groups, waiting, version, since, children } = props
	const { t } = useTranslation('parameters')
	return (
		<Page title={t('title')} lead={t('lead')} wide>
			{children}
			<TextSection title={t('waiting.title')}>
				{waiting.length === 0 ? <p>{t('waiting.none')}</p> : <ProposalLines lines={waiting} />}
			</TextSection>
			<TextSection title={t('list.holidays')}>
				<p>
					<a href="/staff/parameters/holidays">{t('list.to-holidays')}</a>
				</p>
			</TextSection>
			<ParameterSearch query={query} />
			{groups.length === 0 && (
				<EmptyState title={t('search.none')}>
					<p>{t('search.none-text')}</p>
				</EmptyState>
			)}
			{groups.length > 1 && <Jumps groups={groups} />}
			{groups.map((group) => (
				<section key={group.id} id={`group-${group.id}`} className="parameter-group">
					<ParameterTable group={group} />
				</section>
			))}
			<p>
				<small>{t('version', { version, since })}</small>
			</p>
		</Page>
	)
}

function Jumps({ groups }: Pick<ParametersPageProps, 'groups'>) {
	const { t } = useTranslation('parameters')
	return (
		<nav aria-label={t('list.jumps')}>
			<ul className="parameter-jumps">
				{groups.map(({ id, name }) => (
					<li key={id}>
						<a href={`#group-${id}`}>{name}</a>
					</li>
				))}
			</ul>
		</nav>
	)
}
