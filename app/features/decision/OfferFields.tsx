import { mostWon } from '#app/domain/won.ts'
import { formatWonInWords } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type FieldProblem } from '#app/platform/form-problems.ts'
import { DateField, type DatePart } from '#app/ui/DateField.tsx'
import { MoneyField } from '#app/ui/MoneyField.tsx'
import { Select } from '#app/ui/Select.tsx'
import { type InputBinding, TextField } from '#app/ui/TextField.tsx'
import { countsOffered, payDays } from './recommendation-form.schema.ts'

type Size = 'count' | 'monthly' | 'payDay'

type OfferFieldsProps = {
	/** What stands before the name of each field, where several reliefs are put forward. */
	under?: string
	text: (name: Size | `firstDueOn.${DatePart}`) => InputBinding
	error: (name: Size | 'firstDueOn') => FieldProblem | undefined
}

/** Another plan than the one asked for; looked at only where the outcome says so. */
export function OfferFields({ under = '', text, error }: OfferFieldsProps) {
	const { t } = useTranslation('decision')
	const language = useLanguage()
	const { name, defaultValue } = text('payDay')
	return (
		<section className="card card--quiet">
			<h2>{t('offer.title')}</h2>
			<p className="quiet">{t('offer.lead')}</p>
			<TextField
				name={`${under}count`}
				label={t('offer.count')}
				hint={t('offer.count-hint', countsOffered)}
				width="short"
				optional
				input={{ inputMode: 'numeric', autoComplete: 'off' }}
				error={error('count')}
				field={text('count')}
			/>
			<MoneyField
				name={`${under}monthly`}
				label={t('offer.monthly')}
				hint={t('offer.monthly-hint', { most: formatWonInWords(mostWon, language) })}
				optional
				error={error('monthly')}
				field={text('monthly')}
			/>
			<DateField
				name={`${under}firstDueOn`}
				label={t('offer.first')}
				hint={t('offer.first-hint')}
				error={error('firstDueOn')}
				field={(part) => text(`firstDueOn.${part}`)}
			/>
			<Select
				name={`${under}payDay`}
				label={t('offer.pay-day')}
				withEmpty
				error={error('payDay')}
				field={{ name, defaultValue }}
				options={payDays.map((value) => ({
					value,
					label: value === 'end' ? t('offer.month-end') : t('offer.day', { day: value }),
				}))}
			/>
		</section>
	)
}
