import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { SummaryList } from '#app/ui/SummaryList.tsx'
import { TextSection } from '#app/ui/TextSection.tsx'
import { type LetterView, type PlanRows } from './letter-view.server.ts'
import { PlanBeside } from './PlanBeside.tsx'

type PayingPartProps = {
	letter: LetterView
	titled: (title: string) => string
	children: ReactNode
}

/** What to pay when, what was asked for instead, and what one missed payment does. */
export function PayingPart({ letter, titled, children }: PayingPartProps) {
	const { t } = useTranslation('letter')
	const { plan, asked, oneMiss } = letter
	if (!plan) return null
	return (
		<>
			<TextSection title={titled(t('plan.title'))}>
				{asked ? <PlanBeside asked={asked} offered={plan} /> : <PlanAlone plan={plan} />}
				{children}
			</TextSection>
			{oneMiss && (
				<TextSection title={titled(t('miss.title'))}>
					<p>{t(`miss.${oneMiss.key}`, { article: oneMiss.article })}</p>
					<p>{t('miss.before')}</p>
				</TextSection>
			)}
		</>
	)
}

function PlanAlone({ plan }: { plan: PlanRows }) {
	const { t } = useTranslation('letter')
	return (
		<SummaryList
			rows={[
				{ key: t('plan.first'), value: <strong>{plan.first}</strong> },
				{ key: t('plan.first-amount'), value: <strong>{plan.firstAmount}</strong> },
				{ key: t('plan.count'), value: t('plan.count-value', { count: plan.count }) },
				...(plan.isEven ? [] : [{ key: t('plan.shape'), value: plan.shape }]),
				{ key: t('plan.total'), value: plan.total },
				{ key: t('plan.surcharge'), value: plan.surcharge },
				{ key: t('plan.ends'), value: plan.endsOn },
			]}
		/>
	)
}
