import { useTranslation } from '#app/i18n/use-translation.ts'
import { type WelfareContact } from '#app/domain/welfare/screen.ts'
import { Details } from '#app/ui/Details.tsx'
import { Icon } from '#app/ui/Icon.tsx'
import { StatusTag } from '#app/ui/StatusTag.tsx'
import { type ProgrammeView } from './welfare-view.server.ts'

const tones = {
	'may-be-entitled': 'done',
	'needs-answer': 'waiting',
	ask: 'waiting',
	received: 'neutral',
	unlikely: 'neutral',
} as const

const links: Partial<Record<WelfareContact, string>> = {
	'health-welfare-129': 'tel:129',
	'employment-1350': 'tel:1350',
	bokjiro: 'https://www.bokjiro.go.kr',
	work24: 'https://www.work24.go.kr',
}

/** One kind of help: what it is, how it looks by what was said, and where to ask. */
export function ProgrammeCard({ programme: view }: { programme: ProgrammeView }) {
	const { t } = useTranslation('welfare')
	const { programme, answer, reasons, conditions, where } = view
	return (
		<article className="card">
			<h3>{t(`programme.${programme}.name`)}</h3>
			<p>
				<StatusTag tone={tones[answer]}>{t(`answer.${answer}`)}</StatusTag>
			</p>
			<p>{t(`programme.${programme}.what`)}</p>
			{reasons.length > 0 && (
				<Details summary={t('why', { name: t(`programme.${programme}.name`) })}>
					<ul className="checklist">
						{reasons.map(({ words, article, met }) => (
							<li key={words}>
								<Icon name={met === null ? 'clock' : met ? 'check' : 'circle'} size={16} /> {words}{' '}
								<small lang="ko">({article})</small>
							</li>
						))}
						{conditions.map((words) => (
							<li key={words}>
								<Icon name="clock" size={16} /> {words}
							</li>
						))}
					</ul>
				</Details>
			)}
			<p>
				<strong>{t('where.title')}</strong>
			</p>
			<ul>
				{where.map((contact) => (
					<li key={contact}>
						{links[contact] ? (
							<a href={links[contact]}>{t(`where.${contact}`)}</a>
						) : (
							t(`where.${contact}`)
						)}
					</li>
				))}
			</ul>
		</article>
	)
}
