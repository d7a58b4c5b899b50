import { useTranslation } from '#app/i18n/use-translation.ts'
import { type SentForm, type VersionedPage } from '#app/platform/sent-form.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { Textarea } from '#app/ui/Textarea.tsx'
import { VersionedForm } from '#app/ui/VersionedForm.tsx'
import { decisionForm, type DecisionInput, mostWords } from './outcome-form.schema.ts'

type DecisionFormProps = {
	page: VersionedPage
	sent: SentForm<DecisionInput> | undefined
	/** The officer's words, which the letter opens with unless they are changed. */
	recommendedText: string
	returnHref: string
}

export function DecisionForm({ page, sent, recommendedText, returnHref }: DecisionFormProps) {
	const { t } = useTranslation('decision')
	const { text, error, errors, refusals, onSubmit } = useProgressiveForm(decisionForm, {
		initial: { text: recommendedText },
		reply: sent?.reply,
	})
	return (
		<VersionedForm
			page={page}
			sent={sent}
			errors={errors}
			refusals={refusals}
			onSubmit={onSubmit}
			submit={t('decide.submit')}
			more={
				<LinkButton tone="quiet" href={returnHref}>
					{t('decide.return')}
				</LinkButton>
			}
		>
			<Textarea
				name="text"
				rows={4}
				limit={mostWords}
				label={t('decide.text')}
				hint={t('decide.text-hint')}
				optional
				error={error('text')}
				field={text('text')}
			/>
		</VersionedForm>
	)
}
