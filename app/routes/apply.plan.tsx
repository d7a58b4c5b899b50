import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { plannedReliefs } from '#app/domain/instalment-plan/wished-plan.ts'
import { type Relief } from '#app/domain/relief.ts'
import { loadStep, saveAnswers } from '#app/features/application/step-route.server.ts'
import { StepPage } from '#app/features/application/StepPage.tsx'
import { BudgetSum } from '#app/features/instalment-plan/BudgetSum.tsx'
import { EachPlans } from '#app/features/instalment-plan/EachPlans.tsx'
import { NoneAffordable } from '#app/features/instalment-plan/NoneAffordable.tsx'
import { planForm } from '#app/features/instalment-plan/plan-form.schema.ts'
import { planChosen, plansOpenTo } from '#app/features/instalment-plan/plan-step.server.ts'
import { PlanForm } from '#app/features/instalment-plan/PlanForm.tsx'
import { ShownPlan } from '#app/features/instalment-plan/ShownPlan.tsx'
import { reliefsOpenTo } from '#app/features/relief-choice/reliefs-open-to.server.ts'
import { WaivedSum } from '#app/features/instalment-plan/WaivedSum.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { fieldsOf, readForm, refuseForm } from '#app/platform/form-reply.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { InsetText } from '#app/ui/InsetText.tsx'
import { asTaxpayer } from '#db/acting.server.ts'
import { currentParameters } from '#db/parameters.server.ts'

export const handle: PageHandle = {
	title: 'instalment-plan:title',
	hydrate: true,
	namespaces: ['instalment-plan'],
}

const isWanted = (relief: Relief) => relief === 'extinction'

export async function loader(args: LoaderFunctionArgs) {
	const { step, back, answers, taxpayer } = await loadStep(args, 'plan')
	const asked = await askedFrom(args, taxpayer.taxpayerId, answers)
	const search = isFromCheck(args) ? '&from=check' : ''
	return asTaxpayer(taxpayer, async (tx) => {
		const plans = await plansOpenTo(tx, asked)
		const cards = plans.noneAffordable ? await reliefsOpenTo(tx, { ...asked, isWanted }) : []
		const extinctionOpen = cards.some(({ state }) => state !== 'shut')
		return { step, back: asked.of ? backTo(args) : back, search, extinctionOpen, ...plans }
	})
}

export async function action(args: ActionFunctionArgs) {
	const { answers, taxpayer } = await loadStep(args, 'plan')
	const formData = await args.request.formData()
	const lists = ['months']
	const form = readForm(formData, planForm, lists)
	if (!form.valid) return data({ reply: form.reply, shown: null, plans: null }, { status: 400 })
	const asked = await askedFrom(args, taxpayer.taxpayerId, answers)
	const leaves = formData.get('leave') === 'yes'
	const { chosen, plans } = await asTaxpayer(taxpayer, async (tx) => {
		const chosen = await planChosen(tx, asked, form.data)
		const stays = chosen.refused ?? (formData.get('show') === 'yes' && !leaves)
		// What the page offers beside is told in the days and the shape that were typed.
		return { chosen, plans: stays ? await plansOpenTo(tx, asked, form.data) : null }
	})
	const typed = fieldsOf(formData, lists)
	if (chosen.refused) {
		const reply = refuseForm(typed, chosen.refused.field, chosen.refused.message)
		return data({ reply, shown: null, plans }, { status: 400 })
	}
	const { wish, ...shown } = chosen
	if (plans) return data({ reply: { values: typed, errors: {} }, shown, plans })
	const saved = await saveAnswers(args, 'plan', wish, { leaves })
	return asked.of && !leaves ? redirect(backTo(args)) : saved
}

export default function PlanPage() {
	const { t } = useTranslation('instalment-plan')
	const loaded = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const { step, back, search, nothingToPlan, extinctionOpen } = loaded
	const plans = outcome?.plans ?? loaded
	const { only, budget } = plans
	const title = only?.title ?? t('title')
	if (nothingToPlan) {
		return (
			<StepPage step={step} back={back} title={title}>
				<InsetText>{t('nothing-to-plan')}</InsetText>
			</StepPage>
		)
	}
	const lead = only?.lead ?? t(budget ? 'lead' : 'lead-company')
	return (
		<StepPage step={step} back={back} title={title} lead={lead}>
			<Sums {...plans} search={search} />
			<Ways {...plans} extinctionOpen={extinctionOpen} tight />
			<PlanForm {...plans} daysAreSet={only !== null} reply={outcome?.reply}>
				{outcome?.shown && <ShownPlan {...outcome.shown} />}
			</PlanForm>
			<Ways {...plans} extinctionOpen={extinctionOpen} tight={false} />
		</StepPage>
	)
}

type Plans = Awaited<ReturnType<typeof plansOpenTo>>
type SumsProps = Pick<Plans, 'each' | 'isEach' | 'waived' | 'budget' | 'suggestions'> & {
	search: string
}

/** What the plans are worked out from. */
function Sums({ each, isEach, waived, budget, suggestions, search }: SumsProps) {
	return (
		<>
			{each.length > 0 && <EachPlans each={each} isEach={isEach} search={search} />}
			{waived && <WaivedSum waived={waived} />}
			{budget && <BudgetSum budget={budget} suggests={suggestions.length > 0} />}
		</>
	)
}

type WaysProps = Pick<Plans, 'noneAffordable' | 'least' | 'short'> & {
	extinctionOpen: boolean
	tight: boolean
}

/** Before the plans where none can be afforded, else after them. */
function Ways({ noneAffordable, least, short, extinctionOpen, tight }: WaysProps) {
	if (tight !== noneAffordable) return null
	return (
		<NoneAffordable tight={tight} short={short} least={least} extinctionOpen={extinctionOpen} />
	)
}

const isFromCheck = ({ request }: LoaderFunctionArgs) =>
	new URL(request.url).searchParams.get('from') === 'check'

/** From one of several plans back to all of them. */
function backTo(args: LoaderFunctionArgs): string {
	return isFromCheck(args) ? '/apply/plan?from=check' : '/apply/plan'
}

async function askedFrom(
	{ request }: LoaderFunctionArgs,
	taxpayerId: number,
	answers: Awaited<ReturnType<typeof loadStep>>['answers'],
) {
	const parameters = await currentParameters()
	const named = new URL(request.url).searchParams.get('of')
	const planned = plannedReliefs(answers)
	const of = planned.length > 1 ? planned.find((relief) => relief === named) : undefined
	return { taxpayerId, answers, of, on: today(), language: detectLanguage(request), parameters }
}
