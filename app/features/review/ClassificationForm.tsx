import { useTranslation } from '#app/i18n/use-translation.ts'
import { classifications, type NotedFacts } from '#app/domain/classification.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Button } from '#app/ui/Button.tsx'
import { Radios } from '#app/ui/Radios.tsx'
import { Textarea } from '#app/ui/Textarea.tsx'
import { type SentForm } from '#app/platform/sent-form.ts'
import { VersionedForm } from '#app/ui/VersionedForm.tsx'
import { type ClassificationView } from './classification-view.ts'
import { NotedFields } from './NotedFields.tsx'
import { type CaseActionView } from './open-case.server.ts'
import { mostStaffWords } from './staff-words.ts'
import { classificationForm, type ClassificationInput } from './classification-form.schema.ts'

type ClassificationFormProps = {
	page: CaseActionView
	sent: SentForm<ClassificationInput> | undefined
	/** What was noted when the case was classified last. */
	noted: NotedFacts
	suggestion: ClassificationView
}

/** The five types with what speaks for and against each; the one that fits is chosen beforehand. */
export function ClassificationForm({ page, sent, noted, suggestion }: ClassificationFormProps) {
	const { t } = useTranslation('review')
	const { suggested, considered } = suggestion
	const { text, choice, error, ...form } = useProgressiveForm(classificationForm, {
		initial: {
			...{ wilfulSigns: [...noted.wilfulSigns], knew: knewField(noted), reason: '' },
			...(suggested ? { type: suggested } : {}),
		},
		reply: sent?.reply,
	})
	const hintOf = (type: (typeof classifications)[number]) => {
		const { reasons = [], isDoubtful } = considered.find((one) => one.type === type) ?? {}
		return [
			...reasons.map(({ key, answer }) =>
				t(`classification.${answer}`, { reason: t(`signs.${key}`) }),
			),
			...(isDoubtful ? [t('classification.doubtful')] : []),
		].join(' · ')
	}
	return (
		<VersionedForm
			{...{ page, sent, ...form }}
			submit={t('classification.submit')}
			more={
				<Button tone="secondary" name="show" value="yes">
					{t('classification.show')}
				</Button>
			}
		>
			<NotedFields choice={choice} error={error} />
			<Radios
				name="type"
				label={t('classification.label')}
				hint={
					suggested
						? t('classification.suggested', { type: t(`type.${suggested}`) })
						: t('classification.none-suggested')
				}
				error={error('type')}
				field={choice('type')}
				options={classifications.map((value) => ({
					value,
					label: t(`type.${value}`),
					hint: hintOf(value),
				}))}
			/>
			<Textarea
				name="reason"
				rows={3}
				limit={mostStaffWords}
				label={t('classification.reason')}
				error={error('reason')}
				field={text('reason')}
			/>
		</VersionedForm>
	)
}

function knewField({ knew }: NotedFacts): ClassificationInput['knew'] {
	return knew === null ? '' : knew ? 'yes' : 'no'
}
