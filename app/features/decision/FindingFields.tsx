import { mostWon } from '#app/domain/won.ts'
import { formatWonInWords } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import {
	type FindableFact,
	foundAmounts,
	foundCounts,
} from '#app/domain/eligibility/office-findings.ts'
import { type FieldProblem } from '#app/platform/form-problems.ts'
import { type ChoiceBinding } from '#app/ui/choice-option.ts'
import { MoneyField } from '#app/ui/MoneyField.tsx'
import { Radios } from '#app/ui/Radios.tsx'
import { type InputBinding, TextField } from '#app/ui/TextField.tsx'
import { countsFound } from './recommendation-form.schema.ts'

type Name = `found.${FindableFact}`

type FindingFieldsProps = {
	facts: readonly FindableFact[]
	text: (name: Name) => InputBinding
	choice: (name: Name) => ChoiceBinding
	error: (name: Name) => FieldProblem | undefined
}

/** What the articles ask and only an officer can find; not looked at yet is an answer too. */
export function FindingFields({ facts, text, choice, error }: FindingFieldsProps) {
	const { t } = useTranslation('decision')
	const language = useLanguage()
	if (facts.length === 0) return null
	return (
		<section>
			<h2>{t('found.title')}</h2>
			<p className="quiet">{t('found.lead')}</p>
			{facts.map((fact) => {
				if (isOneOf(foundAmounts, fact)) {
					return (
						<MoneyField
							key={fact}
							name={`found.${fact}`}
							label={t(`found.${fact}`)}
							hint={t('found.property-hint', { most: formatWonInWords(mostWon, language) })}
							optional
							error={error(`found.${fact}`)}
							field={text(`found.${fact}`)}
						/>
					)
				}
				if (isOneOf(foundCounts, fact)) {
					return (
						<TextField
							key={fact}
							name={`found.${fact}`}
							label={t(`found.${fact}`)}
							hint={t('found.count-hint', countsFound)}
							input={{ inputMode: 'numeric' }}
							width="short"
							optional
							error={error(`found.${fact}`)}
							field={text(`found.${fact}`)}
						/>
					)
				}
				return (
					<Radios
						key={fact}
						inline
						name={`found.${fact}`}
						label={t(`found.${fact}`)}
						error={error(`found.${fact}`)}
						field={choice(`found.${fact}`)}
						options={[
							{ value: 'yes', label: t('found.yes') },
							{ value: 'no', label: t('found.no') },
							{ value: '', label: t('found.not-yet') },
						]}
					/>
				)
			})}
		</section>
	)
}

function isOneOf<Fact extends FindableFact>(
	facts: readonly Fact[],
	fact: FindableFact,
): fact is Fact {
	return (facts as readonly FindableFact[]).includes(fact)
}
