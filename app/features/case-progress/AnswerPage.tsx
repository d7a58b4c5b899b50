import { useTranslation } from '#app/i18n/use-translation.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { InsetText } from '#app/ui/InsetText.tsx'
import { Page } from '#app/ui/Page.tsx'
import { Written } from '#app/ui/Written.tsx'
import { type AnswerInput } from './answer-form.schema.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { ChangedMeanwhile, type Conflict } from './ChangedMeanwhile.tsx'
import { NothingToDo } from './NothingToDo.tsx'
import { WaivedDocuments } from './WaivedDocuments.tsx'
import { type RequestView } from './request-view.server.ts'

type AnswerPageProps = {
	reference: string
	request: RequestView | null
	formKey: string
	reply: FormReply<AnswerInput> | undefined
	conflict: Conflict | undefined
}

/** Answers what was asked, item by item, all at once. */
export function AnswerPage({ reference, request, formKey, reply, conflict }: AnswerPageProps) {
	const { t } = useTranslation('case-progress')
	const back = `/cases/${reference}`
	if (!request) {
		return (
			<Page title={t('answer.title')} caption={reference} back={back}>
				{conflict && <ChangedMeanwhile conflict={conflict} />}
				<NothingToDo what="answer" reference={reference} />
			</Page>
		)
	}
	const { askedBy, message, by, lawBy, waived } = request
	return (
		<Page
			title={t('answer.title')}
			caption={reference}
			lead={t(askedBy === 'check' ? 'answer.lead-check' : 'answer.lead-officer')}
			back={back}
		>
			{conflict && <ChangedMeanwhile conflict={conflict} />}
			<p>
				<strong>{t('answer.by', { day: by })}</strong>
			</p>
			{lawBy && <p>{t('answer.law-by', { day: lawBy })}</p>}
			{message && (
				<InsetText>
					<h2>{t('answer.message')}</h2>
					<Written words={message} />
				</InsetText>
			)}
			<WaivedDocuments waived={waived} level="h2" />
			<AnswerForm request={request} formKey={formKey} reply={reply} />
		</Page>
	)
}
