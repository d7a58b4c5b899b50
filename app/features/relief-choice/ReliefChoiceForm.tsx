import { useTranslation } from '#app/i18n/use-translation.ts'
import type * as z from 'zod/mini'
import { type Relief } from '#app/domain/relief.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Choice } from '#app/ui/Choice.tsx'
import { optionId } from '#app/ui/choice-option.ts'
import { Details } from '#app/ui/Details.tsx'
import { FieldSet } from '#app/ui/FieldGroup.tsx'
import { QuestionForm } from '#app/ui/QuestionForm.tsx'
import { StatusTag } from '#app/ui/StatusTag.tsx'
import { type ReliefCard } from './relief-card.ts'
import { reliefForm } from './relief-form.schema.ts'
import { ReliefFacts } from './ReliefFacts.tsx'

type Input = z.input<typeof reliefForm>
type ReliefChoiceFormProps = {
	cards: readonly ReliefCard[]
	chosen: readonly Relief[]
	reply: FormReply<Input> | undefined
}

export function ReliefChoiceForm({ cards, chosen, reply }: ReliefChoiceFormProps) {
	const { t } = useTranslation('relief')
	const { choice, error, errors, refusals, onSubmit } = useProgressiveForm(reliefForm, {
		initial: { relief: [...chosen] },
		reply,
	})
	return (
		<QuestionForm errors={errors} refusals={refusals} onSubmit={onSubmit}>
			<FieldSet
				name="relief"
				label={t('choice.label')}
				hint={t('choice.several')}
				error={error('relief')}
			>
				{cards.map((card, index) => (
					<div className="relief-card" key={card.relief}>
						<StatusTag tone={card.state === 'open' ? 'done' : 'waiting'}>
							{t(card.state === 'open' ? 'choice.open' : 'choice.perhaps')}
						</StatusTag>
						<Choice
							id={optionId('relief', index)}
							type="checkbox"
							option={{ value: card.relief, label: card.name, hint: card.law }}
							field={choice('relief')(card.relief)}
						/>
						{card.because && (
							<p>
								<strong>{card.because}</strong>
							</p>
						)}
						<p>{card.what}</p>
						<p>{card.price}</p>
						{card.apart.map((line) => (
							<p key={line} className="small">
								{line}
							</p>
						))}
						<Details summary={t('choice.details', { name: card.name })}>
							<ReliefFacts card={card} />
						</Details>
					</div>
				))}
			</FieldSet>
		</QuestionForm>
	)
}
