import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/Button.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { Details } from '#app/ui/Details.tsx'
import { StatusTag } from '#app/ui/StatusTag.tsx'
import { type FileView } from './evidence-view.server.ts'
import { UploadForm } from './UploadForm.tsx'

type FileListProps = {
	id: string
	files: readonly FileView[]
	page: string
	caseId: string
	/** A draft's files can still be taken back or replaced. */
	changeable: boolean
}

/** `public/upload.js` draws what it holds anew once files were taken. */
export function FileList({ id, files, page, caseId, changeable }: FileListProps) {
	const { t } = useTranslation('evidence')
	const list = files.length > 0 && (
		<ul className="file-list">
			{files.map((file) => (
				<li key={file.id}>
					<p>
						<a
							href={`/evidence/${file.id}`}
							aria-label={t('file.open-hidden', { name: file.name })}
						>
							{file.name}
						</a>{' '}
						<span className="quiet">
							{file.size}
							{file.kind === 'pdf' && file.pages && ` · ${t('file.pages', { count: file.pages })}`}
							{` · ${file.uploadedAt}`}
						</span>
					</p>
					<StatusTag tone={file.scan === 'infected' ? 'attention' : 'done'}>
						{t(`file.${file.scan}`)}
					</StatusTag>
					{changeable ? (
						<FileChanges file={file} page={page} caseId={caseId} />
					) : (
						<StatusTag>{t(file.seen ? 'file.seen' : 'file.unseen')}</StatusTag>
					)}
				</li>
			))}
		</ul>
	)
	return (
		<div id={id} data-fresh="">
			{list}
		</div>
	)
}

function FileChanges({ file, page, caseId }: { file: FileView; page: string; caseId: string }) {
	const { t } = useTranslation('evidence')
	return (
		<>
			<Details summary={t('file.replace')}>
				<UploadForm
					page={page}
					caseId={caseId}
					rule={file.rule}
					replaces={file.id}
					what={file.name}
				/>
			</Details>
			<form method="post" action={`/evidence/${file.id}/removal`}>
				<CsrfField />
				<Button tone="text" small aria-label={t('file.remove-hidden', { name: file.name })}>
					{t('file.remove')}
				</Button>
			</form>
		</>
	)
}
