import { writtenPayDays } from '#app/domain/instalment-plan/written-pay-day.ts'
import { mostWon } from '#app/domain/won.ts'
import { formatWonInWords } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { PlanTermFields } from '#app/ui/PlanTermFields.tsx'
import { ShapeFields } from './ShapeFields.tsx'
import { countsOffered } from './recommendation-form.schema.ts'

type Terms = Parameters<typeof PlanTermFields>[0]
type Shape = Parameters<typeof ShapeFields>[0]

type OfferFieldsProps = {
	under: string
	text: Terms['text'] & Shape['text']
	error: Terms['error'] & Shape['error']
	/** The shape the person chose, in words. */
	shape: string
}

/** Another plan than the one asked for; looked at only where the outcome says so. */
export function OfferFields({ shape, ...fields }: OfferFieldsProps) {
	const { t } = useTranslation('decision')
	const language = useLanguage()
	return (
		<section className="card card--quiet">
			<h2>{t('offer.title')}</h2>
			<p className="quiet">{t('offer.lead')}</p>
			<PlanTermFields
				{...fields}
				label={{
					...{ count: t('offer.count'), monthly: t('offer.monthly') },
					...{ firstDueOn: t('offer.first'), payDay: t('offer.pay-day') },
				}}
				hint={{
					count: t('offer.count-hint', countsOffered),
					monthly: t('offer.monthly-hint', { most: formatWonInWords(mostWon, language) }),
					firstDueOn: t('offer.first-hint'),
				}}
				payDays={writtenPayDays.map((value) => ({
					value,
					label: value === 'end' ? t('offer.month-end') : t('offer.day', { day: value }),
				}))}
				withEmptyDay
			/>
			<ShapeFields {...fields} asked={shape} />
		</section>
	)
}
