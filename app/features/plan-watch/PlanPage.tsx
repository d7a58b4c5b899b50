import { useTranslation } from '#app/i18n/use-translation.ts'
import { AmountCard } from '#app/ui/AmountCard.tsx'
import { LinkButton } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'
import { Page } from '#app/ui/Page.tsx'
import { PrintButton } from '#app/ui/PrintButton.tsx'
import { TextSection } from '#app/ui/TextSection.tsx'
import { NextShares } from './NextShares.tsx'
import { PlanSchedule } from './PlanSchedule.tsx'
import { type NextPayment, type PlanView } from './plan-view.server.ts'

/** What comes next, what came so far, and what one missed payment does. */
export function PlanPage({ reference, plans }: { reference: string; plans: readonly PlanView[] }) {
	const { t } = useTranslation('plan-watch')
	const back = `/cases/${reference}`
	const [only, ...more] = plans
	if (!only) {
		return (
			<Page title={t('title')} caption={reference} back={back}>
				<EmptyState title={t('none.title')}>
					<p>{t('none.text')}</p>
				</EmptyState>
			</Page>
		)
	}
	return (
		<Page
			title={t('title')}
			caption={reference}
			lead={more.length > 0 ? undefined : only.relief}
			back={back}
			wide
		>
			{plans.map((plan) => (
				<section key={plan.id} aria-label={plan.relief}>
					{more.length > 0 && <h2>{plan.relief}</h2>}
					<PlanParts plan={plan} />
				</section>
			))}
			{plans.some(({ state }) => state === 'active') && <AnotherPlan />}
			<div className="actions">
				<PrintButton />
			</div>
		</Page>
	)
}

function PlanParts({ plan }: { plan: PlanView }) {
	const { t } = useTranslation('plan-watch')
	const { state, isSettled, asOf, next, short, oneMiss, schedule } = plan
	const over = isSettled ? 'settled' : 'completed'
	return (
		<>
			{state === 'completed' && (
				<NotificationBanner tone="success" title={t(`${over}.title`)}>
					<p>{t(`${over}.text`)}</p>
				</NotificationBanner>
			)}
			{short && (
				<NotificationBanner tone="caution" title={t('short.title', short)}>
					<p>{t('short.text')}</p>
				</NotificationBanner>
			)}
			{next && <Next next={next} />}
			{asOf && <p className="small quiet">{t('as-of', { day: asOf })}</p>}
			<TextSection title={t('schedule.caption')}>
				<PlanSchedule schedule={schedule} />
			</TextSection>
			{oneMiss && (
				<TextSection title={t('miss.title')}>
					<p>{t(`miss.${oneMiss.key}`, { article: oneMiss.article })}</p>
					<p>{t('miss.before')}</p>
				</TextSection>
			)}
		</>
	)
}

function AnotherPlan() {
	const { t } = useTranslation('plan-watch')
	return (
		<TextSection title={t('change.title')}>
			<p>{t('change.text')}</p>
			<LinkButton tone="secondary" href="/apply">
				{t('change.go')}
			</LinkButton>
		</TextSection>
	)
}

function Next({ next }: { next: NextPayment }) {
	const { t } = useTranslation('plan-watch')
	const { number, day, amount, left, shares } = next
	return (
		<AmountCard
			label={t('next.label', { number })}
			amount={amount}
			note={left === null ? t('next.passed', { day }) : t('next.day', { day, count: left })}
		>
			<NextShares shares={shares} />
			<LinkButton tone="secondary" href="/arrears">
				{t('next.how')}
			</LinkButton>
		</AmountCard>
	)
}
