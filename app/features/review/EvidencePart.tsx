import { useTranslation } from '#app/i18n/use-translation.ts'
import { useMessage } from '#app/i18n/use-message.ts'
import { Button, LinkButton } from '#app/ui/Button.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { IdempotencyField } from '#app/ui/IdempotencyField.tsx'
import { StatusTag, type StatusTone } from '#app/ui/StatusTag.tsx'
import { Written } from '#app/ui/Written.tsx'
import {
	type EvidenceView,
	type FileLine,
	type RequirementLine,
	type Waiver,
} from './evidence-of-case.server.ts'

type CaseOnPage = { reference: string; version: number; formKey: string }

type EvidencePartProps = { evidence: EvidenceView; page: CaseOnPage }

/** The documents beside the facts: what was asked and why, what came, and what is open. */
export function EvidencePart({ evidence: { requirements, more }, page }: EvidencePartProps) {
	const { t } = useTranslation('review')
	if (requirements.length === 0 && more.length === 0) return <p>{t('evidence.none')}</p>
	return (
		<>
			{requirements.length > 0 && (
				<ul className="checklist">
					{requirements.map((requirement) => (
						<Requirement key={requirement.rule} requirement={requirement} page={page} />
					))}
				</ul>
			)}
			{more.length > 0 && (
				<>
					<h3>{t('evidence.more')}</h3>
					<Files files={more} reference={page.reference} />
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

type RequirementProps = { requirement: RequirementLine; page: CaseOnPage }

function Requirement({ requirement, page }: RequirementProps) {
	const { t } = useTranslation('review')
	const message = useMessage()
	const { rule, reason, state, cannot, files, waiver } = requirement
	return (
		<li>
			<p>
				<strong>{message(`evidence:rule.${rule}`)}</strong>{' '}
				<StatusTag tone={tones[state]}>{t(`evidence.state.${state}`)}</StatusTag>
			</p>
			<p className="small quiet">{message(`evidence:reason.${reason}`)}</p>
			{cannot && <Written as="blockquote" words={cannot} />}
			<Files files={files} reference={page.reference} />
			{waiver && <Waived waiver={waiver} />}
			<WaiverAction requirement={requirement} page={page} />
		</li>
	)
}

function Waived({ waiver: { by, at, reason, words } }: { waiver: Waiver }) {
	const { t } = useTranslation('review')
	return (
		<>
			<p className="small">
				{t(`waiver.reason.${reason}`)}{' '}
				<span className="quiet">{t('timeline.by', { who: by, at })}</span>
			</p>
			{words && <Written as="blockquote" words={words} />}
		</>
	)
}

/** Going without it takes a reason; taking that back takes none. */
function WaiverAction({ requirement: { rule, may }, page }: RequirementProps) {
	const { t } = useTranslation('review')
	const document = useMessage()(`evidence:rule.${rule}`)
	const href = `/staff/cases/${page.reference}/waiver/${rule}`
	if (may === 'waive') {
		return (
			<LinkButton tone="text" small href={href} aria-label={t('waiver.of', { document })}>
				{t('waiver.action')}
			</LinkButton>
		)
	}
	if (may === null) return null
	return (
		<form method="post" action={`${href}/removal`}>
			<CsrfField />
			<IdempotencyField value={`${page.formKey}-${rule}`} />
			<input type="hidden" name="version" value={page.version} />
			<Button tone="text" small aria-label={t('waiver.again.of', { document })}>
				{t('waiver.again.action')}
			</Button>
		</form>
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
