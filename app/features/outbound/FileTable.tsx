import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button, LinkButton } from '#app/ui/Button.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { type Column, DataTable } from '#app/ui/DataTable.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { StatusTag } from '#app/ui/StatusTag.tsx'
import { type FileRow } from './outbound-page.server.ts'

/** Every file with what came of it, the newest first. */
export function FileTable({ files }: { files: readonly FileRow[] }) {
	const { t } = useTranslation('outbound')
	if (files.length === 0) return <EmptyState title={t('files.none')} />
	const columns: Column<FileRow>[] = [
		{ id: 'name', label: t('files.name'), cell: ({ name }) => name },
		{ id: 'written', label: t('files.written'), cell: ({ writtenAt }) => writtenAt },
		{ id: 'lines', label: t('files.lines'), cell: ({ lines }) => lines, number: true },
		{ id: 'state', label: t('files.state'), cell: (file) => <State file={file} /> },
		{ id: 'ways', label: t('files.ways'), cell: (file) => <Ways file={file} /> },
	]
	return (
		<DataTable
			caption={t('files.title')}
			captionHidden
			columns={columns}
			rows={files}
			rowKey={({ name }) => name}
		/>
	)
}

function State({ file: { state, late, hours, refused } }: { file: FileRow }) {
	const { t } = useTranslation('outbound')
	if (state === 'taken') return <StatusTag tone="done">{t('state.taken')}</StatusTag>
	if (state === 'refused')
		return <StatusTag tone="attention">{t('state.refused', { count: refused })}</StatusTag>
	return (
		<>
			<StatusTag tone={late ? 'attention' : 'waiting'}>{t(`state.${state}`)}</StatusTag>
			<span className="small quiet queue__reference">{t('state.since', { count: hours })}</span>
		</>
	)
}

// The name of the file stands in the button for who hears it alone.
function Ways({ file: { number, name } }: { file: FileRow }) {
	const { t } = useTranslation('outbound')
	const place = `/staff/outbound/${String(number)}`
	return (
		<form method="post" action={`${place}/again`} className="actions">
			<CsrfField />
			<LinkButton
				tone="quiet"
				small
				href={`${place}/file`}
				aria-label={t('files.download-hidden', { name })}
			>
				{t('files.download')}
			</LinkButton>
			<Button tone="quiet" small aria-label={t('again.hidden', { name })}>
				{t('again.label')}
			</Button>
		</form>
	)
}
