import { useTranslation } from '#app/i18n/use-translation.ts'
import { StatusTag, type StatusTone } from '#app/ui/StatusTag.tsx'
import { useMessage } from '#app/i18n/use-message.ts'
import { Written } from '#app/ui/Written.tsx'
import {
	type EvidenceView,
	type FileLine,
	type RequirementLine,
} from './evidence-of-case.server.ts'

type EvidencePartProps = { evidence: EvidenceView; reference: string }

/** The documents beside the facts: what was asked and why, what came, and what is open. */
export function EvidencePart({ evidence: { requirements, more }, reference }: EvidencePartProps) {
	const { t } = useTranslation('review')
	if (requirements.length === 0 && more.length === 0) return <p>{t('evidence.none')}</p>
	return (
		<>
			{requirements.length > 0 && (
				<ul className="checklist">
					{requirements.map((requirement) => (
						<Requirement key={requirement.rule} requirement={requirement} reference={reference} />
					))}
				</ul>
			)}
			{more.length > 0 && (
				<>
					<h3>{t('evidence.more')}</h3>
					<Files files={more} reference={reference} />
				</>
			)}
		</>
	)
}

const tones: Record<RequirementLine['state'], StatusTone> = {
	needed: 'attention',
	received: 'progress',
	accepted: 'done',
	'not-accepted': 'attention',
	waived: 'neutral',
	'cannot-provide': 'waiting',
}

type RequirementProps = { requirement: RequirementLine; reference: string }

function Requirement({ requirement, reference }: RequirementProps) {
	const { t } = useTranslation('review')
	const message = useMessage()
	const { rule, reason, state, cannot, files } = requirement
	return (
		<li>
			<p>
				<strong>{message(`evidence:rule.${rule}`)}</strong>{' '}
				<StatusTag tone={tones[state]}>{t(`evidence.state.${state}`)}</StatusTag>
			</p>
			<p className="small quiet">{message(`evidence:reason.${reason}`)}</p>
			{cannot && <Written as="blockquote" words={cannot} />}
			<Files files={files} reference={reference} />
		</li>
	)
}

function Files({ files, reference }: { files: readonly FileLine[]; reference: string }) {
	const { t } = useTranslation('review')
	if (files.length === 0) return null
	return (
		<ul className="plain-links">
			{files.map(({ id, name, scan, seen, at }) => (
				<li key={id}>
					<a href={`/staff/cases/${reference}/evidence/${id}`}>{name}</a>{' '}
					<span className="small quiet">
						{[at, t(`evidence.scan.${scan}`), t(seen ? 'evidence.seen' : 'evidence.unseen')].join(
							' · ',
						)}
					</span>
				</li>
			))}
		</ul>
	)
}
