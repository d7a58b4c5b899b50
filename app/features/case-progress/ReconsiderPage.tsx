import { useTranslation } from '#app/i18n/use-translation.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Button } from '#app/ui/Button.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx'
import { IdempotencyField } from '#app/ui/IdempotencyField.tsx'
import { InsetText } from '#app/ui/InsetText.tsx'
import { Page } from '#app/ui/Page.tsx'
import { Textarea } from '#app/ui/Textarea.tsx'
import { ChangedMeanwhile, type Conflict } from './ChangedMeanwhile.tsx'
import { NothingToDo } from './NothingToDo.tsx'
import { reconsiderForm, type ReconsiderInput } from './reconsider-form.schema.ts'

type ReconsiderPageProps = {
	reference: string
	isOpen: boolean
	objectionBy: string | null
	formKey: string
	reply: FormReply<ReconsiderInput> | undefined
	conflict: Conflict | undefined
}

/** Asks that others look again; told apart from the objection of the law, whose days run on. */
export function ReconsiderPage(props: ReconsiderPageProps) {
	const { reference, isOpen, objectionBy, conflict, formKey, reply } = props
	const { t } = useTranslation('case-progress')
	return (
		<Page
			title={t('reconsider.title')}
			caption={reference}
			lead={t('reconsider.lead')}
			back={`/cases/${reference}`}
		>
			{conflict && <ChangedMeanwhile conflict={conflict} />}
			{isOpen ? (
				<>
					<InsetText>
						<p>{t('reconsider.law')}</p>
						{objectionBy && <p>{t('reconsider.objection', { day: objectionBy })}</p>}
						<p>
							{t('reconsider.stands')} {t('reconsider.once')}
						</p>
					</InsetText>
					<ReconsiderForm formKey={formKey} reply={reply} />
				</>
			) : (
				<NothingToDo what="reconsider" reference={reference} />
			)}
		</Page>
	)
}

function ReconsiderForm({ formKey, reply }: Pick<ReconsiderPageProps, 'formKey' | 'reply'>) {
	const { t } = useTranslation('case-progress')
	const { text, error, errors, refusals, onSubmit } = useProgressiveForm(reconsiderForm, {
		initial: { reason: '' },
		reply,
	})
	return (
		<form method="post" noValidate onSubmit={onSubmit}>
			<CsrfField />
			<IdempotencyField value={formKey} />
			<ErrorSummary errors={errors} refusals={refusals} />
			<Textarea
				name="reason"
				rows={8}
				limit={2000}
				label={t('reconsider.reason')}
				hint={t('reconsider.reason-hint')}
				error={error('reason')}
				field={text('reason')}
			/>
			<Button>{t('reconsider.send')}</Button>
		</form>
	)
}
