import { useTranslation } from '#app/i18n/use-translation.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { Button } from '#app/ui/Button.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx'
import { InsetText } from '#app/ui/InsetText.tsx'
import { Page } from '#app/ui/Page.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import { TextSection } from '#app/ui/TextSection.tsx'
import { QueueTable } from './QueueTable.tsx'
import { type QueueRow } from './queue-view.server.ts'
import { type SearchInput } from './search-form.schema.ts'

type SearchPageProps = {
	words: string
	found: { rows: QueueRow[]; more: boolean } | undefined
	/** A reference was typed that no case of this office has. */
	unknown: boolean
	reply: FormReply<SearchInput> | undefined
}

/** Looks for an open case by name, or for any case of the office by its reference. */
export function SearchPage({ words, found, unknown, reply }: SearchPageProps) {
	const { t } = useTranslation('queue')
	return (
		<Page title={t('search.title')} lead={t('search.lead')} wide>
			<form method="post" action="/staff/search" role="search" noValidate>
				<CsrfField />
				<ErrorSummary errors={reply?.errors} />
				<TextField
					name="words"
					label={t('search.label')}
					hint={t('search.hint')}
					error={reply?.errors.words}
					width="medium"
					input={{ defaultValue: reply?.values.words ?? words, autoComplete: 'off' }}
				/>
				<Button>{t('search.submit')}</Button>
			</form>
			{unknown && <InsetText>{t('search.unknown')}</InsetText>}
			{found?.rows.length === 0 && <InsetText>{t('search.nobody')}</InsetText>}
			{found && found.rows.length > 0 && (
				<TextSection title={t('search.found', { count: found.rows.length })}>
					{found.more && <p>{t('search.more')}</p>}
					<QueueTable rows={found.rows} />
				</TextSection>
			)}
		</Page>
	)
}
