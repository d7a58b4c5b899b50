import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { StatusTag } from '#app/ui/StatusTag.tsx'
import { Written } from '#app/ui/Written.tsx'
import { type NoteLine } from './notes-of-case.server.ts'

/** Notes among staff, marked as what the person never sees. */
export function NotesPart({ notes, href }: { notes: readonly NoteLine[]; href: string }) {
	const { t } = useTranslation('review')
	return (
		<div className="internal">
			<p>
				<StatusTag tone="waiting">{t('note.internal')}</StatusTag>
			</p>
			{notes.length === 0 && <p className="small">{t('note.none')}</p>}
			{notes.map(({ id, text, by, at }) => (
				<article key={id}>
					<p className="small quiet">{t('timeline.by', { who: by, at })}</p>
					<Written words={text} />
				</article>
			))}
			<LinkButton tone="quiet" small href={href}>
				{t('note.add')}
			</LinkButton>
		</div>
	)
}
