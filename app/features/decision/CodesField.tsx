import { useTranslation } from '#app/i18n/use-translation.ts'
import { type ReasonCode } from '#app/domain/decision/reason-code.ts'
import { type Outcome, outcomes } from '#app/domain/outcome.ts'
import { type FieldProblem } from '#app/platform/form-problems.ts'
import { Choice } from '#app/ui/Choice.tsx'
import { type ChoiceBinding } from '#app/ui/choice-option.ts'
import { FieldSet } from '#app/ui/FieldGroup.tsx'

type CodesFieldProps = {
	/** Where several reliefs are put forward each has its own. */
	name: string
	choice: ChoiceBinding
	error: FieldProblem | undefined
	/** The outcome whose reasons lie open. */
	open: Outcome | null
	/** Those the relief may be given. */
	codesOf: Readonly<Record<Outcome, readonly ReasonCode[]>>
}

/** The reasons of each outcome, those of the one filled in first; without script every group opens too. */
export function CodesField({ name, choice, error, open, codesOf }: CodesFieldProps) {
	const { t } = useTranslation('decision')
	const first = open ?? 'approved'
	const offered = outcomes.filter((outcome) => codesOf[outcome].length > 0)
	return (
		<FieldSet name={name} label={t('codes.label')} hint={t('codes.hint')} error={error}>
			{offered.map((outcome) => (
				<details key={outcome} className="details" open={outcome === first}>
					<summary>
						<span>{t('codes.of', { outcome: t(`outcome.${outcome}`) })}</span>
					</summary>
					<div className="details__body choices">
						{codesOf[outcome].map((code, index) => (
							<Choice
								key={code}
								// The error summary leads here.
								id={outcome === first && index === 0 ? name : `${name}-${code}`}
								type="checkbox"
								option={{ value: code, label: t(`reason.${code}`) }}
								field={choice(code)}
							/>
						))}
					</div>
				</details>
			))}
		</FieldSet>
	)
}
