import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { DataTable } from '#app/ui/DataTable.tsx'
import { type CaseView, type FileRow } from './case-view.server.ts'
import { WaivedDocuments } from './WaivedDocuments.tsx'

/** What was handed in, and what became of each file; never "clean" where nobody looked. */
export function CaseFiles({ view: { files, addFiles, waived } }: { view: CaseView }) {
	const { t } = useTranslation('case-progress')
	return (
		<section className="section" aria-labelledby="case-files">
			<h2 id="case-files">{t('case.files')}</h2>
			{files.length === 0 ? (
				<p>{t('case.no-files')}</p>
			) : (
				<DataTable
					caption={t('case.files')}
					captionHidden
					columns={[
						{ id: 'file', label: t('case.file'), cell: (row) => <FileLink row={row} /> },
						{ id: 'document', label: t('case.document'), cell: ({ document }) => document },
						{ id: 'at', label: t('case.file-at'), cell: ({ at }) => at },
						{ id: 'state', label: t('case.file-state'), cell: (row) => <FileState row={row} /> },
					]}
					rows={files}
					rowKey={({ id }) => id}
				/>
			)}
			<WaivedDocuments waived={waived} level="h3" />
			{addFiles && (
				<LinkButton tone="secondary" href={addFiles}>
					{t('case.add-files')}
				</LinkButton>
			)}
		</section>
	)
}

function FileLink({ row: { id, name, scan } }: { row: FileRow }) {
	const { t } = useTranslation('case-progress')
	if (scan === 'infected') return <>{name}</>
	return (
		<a href={`/evidence/${id}`} aria-label={t('case.file-open', { name })}>
			{name}
		</a>
	)
}

function FileState({ row: { scan, seen } }: { row: FileRow }) {
	const { t } = useTranslation('case-progress')
	return (
		<>
			{t(`case.scan.${scan}`)} {t(seen ? 'case.seen' : 'case.unseen')}
		</>
	)
}
