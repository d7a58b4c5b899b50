import { type FormEvent, useMemo } from 'react'
import { languageOfWords } from '#app/i18n/language-of-words.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Button } from '#app/ui/Button.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx'
import { IdempotencyField } from '#app/ui/IdempotencyField.tsx'
import { Textarea } from '#app/ui/Textarea.tsx'
import { answerForm, type AnswerInput } from './answer-form.schema.ts'
import { type AskedView, type RequestView } from './request-view.server.ts'

type AnswerFormProps = {
	request: RequestView
	formKey: string
	reply: FormReply<AnswerInput> | undefined
}

const limit = 2000

export function AnswerForm({ request, formKey, reply }: AnswerFormProps) {
	const { t } = useTranslation('case-progress')
	const schema = useMemo(() => answerForm(request.items), [request.items])
	const { text, error, errors, refusals, onSubmit } = useProgressiveForm(schema, {
		initial: { requestId: request.id, answers: request.answers, more: request.more },
		reply,
	})
	return (
		<form method="post" noValidate onSubmit={unlessLeaving(onSubmit)}>
			<CsrfField />
			<IdempotencyField value={formKey} />
			<input type="hidden" name="requestId" value={request.id} />
			<ErrorSummary errors={errors} refusals={refusals} nameOf={titleIn(request.items)} />
			{request.items.map((item) => (
				<Asked key={item.number} item={item}>
					<Textarea
						name={`answers.${item.number}`}
						optional={item.hasFile}
						rows={item.kind === 'document' ? 3 : 5}
						limit={limit}
						label={t(item.kind === 'document' ? 'answer.cannot' : 'answer.words')}
						hint={t(item.kind === 'document' ? 'answer.cannot-hint' : 'answer.words-hint')}
						error={error(`answers.${item.number}`)}
						field={text(`answers.${item.number}`)}
					/>
				</Asked>
			))}
			<Textarea
				name="more"
				optional
				rows={3}
				limit={limit}
				label={t('answer.more')}
				error={error('more')}
				field={text('more')}
			/>
			<p>{t('answer.once')}</p>
			<Button>{t('answer.send')}</Button>
		</form>
	)
}

function Asked({ item, children }: { item: AskedView; children: React.ReactNode }) {
	const { t } = useTranslation('case-progress')
	return (
		<section className="card case-asked" aria-labelledby={`asked-${item.number}`}>
			<h2 id={`asked-${item.number}`} lang={languageOfWords(item.title, useLanguage())}>
				{item.title}
			</h2>
			{item.text && <p>{item.text}</p>}
			{item.kind === 'document' && (
				<>
					<p>{item.hasFile ? t('answer.files', { names: item.files }) : t('answer.no-files')}</p>
					<p>
						<Button tone="secondary" name="leave" value="evidence">
							{t('answer.upload')}
						</Button>
					</p>
				</>
			)}
			{children}
		</section>
	)
}

// Several things asked may be refused in the same words.
function titleIn(items: readonly AskedView[]) {
	return (name: string) => items.find(({ number }) => name === `answers.${number}`)?.title
}

// On the way to the files nothing has to be complete: what is written so far is kept as it is.
function unlessLeaving(onSubmit: (event: FormEvent<HTMLFormElement>) => unknown) {
	return (event: FormEvent<HTMLFormElement>) => {
		const { nativeEvent } = event
		const pressed = 'submitter' in nativeEvent ? nativeEvent.submitter : undefined
		if (pressed instanceof HTMLButtonElement && pressed.name === 'leave') return
		void onSubmit(event)
	}
}
