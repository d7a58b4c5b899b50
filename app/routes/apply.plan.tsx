import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Relief } from '#app/domain/relief.ts'
import { loadStep, saveAnswers } from '#app/features/application/step-route.server.ts'
import { StepPage } from '#app/features/application/StepPage.tsx'
import { BudgetSum } from '#app/features/instalment-plan/BudgetSum.tsx'
import { NoneAffordable } from '#app/features/instalment-plan/NoneAffordable.tsx'
import { planForm } from '#app/features/instalment-plan/plan-form.schema.ts'
import { planChosen, plansOpenTo } from '#app/features/instalment-plan/plan-step.server.ts'
import { PlanForm } from '#app/features/instalment-plan/PlanForm.tsx'
import { ScheduleView } from '#app/features/instalment-plan/ScheduleView.tsx'
import { reliefsOpenTo } from '#app/features/relief-choice/reliefs-open-to.server.ts'
import { WaivedSum } from '#app/features/instalment-plan/WaivedSum.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { reliefName } from '#app/i18n/relief-words.ts'
import { today } from '#app/platform/clock.server.ts'
import { readForm, refuseForm } from '#app/platform/form-reply.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { InsetText } from '#app/ui/InsetText.tsx'
import { asTaxpayer } from '#db/acting.server.ts'
import { currentParameters } from '#db/parameters.server.ts'

export const handle: PageHandle = {
	title: 'instalment-plan:title',
	hydrate: true,
	namespaces: ['instalment-plan', 'relief-name'],
}

const isWanted = (relief: Relief) => relief === 'extinction'

export async function loader(args: LoaderFunctionArgs) {
	const { step, back, answers, taxpayer } = await loadStep(args, 'plan')
	const asked = await askedFrom(args, taxpayer.taxpayerId, answers)
	return asTaxpayer(taxpayer, async (tx) => {
		const plans = await plansOpenTo(tx, asked)
		const cards = plans.noneAffordable ? await reliefsOpenTo(tx, { ...asked, isWanted }) : []
		const extinctionOpen = cards.some(({ state }) => state !== 'shut')
		return { step, back, extinctionOpen, ...plans }
	})
}

export async function action(args: ActionFunctionArgs) {
	const { answers, taxpayer } = await loadStep(args, 'plan')
	const formData = await args.request.formData()
	const form = readForm(formData, planForm, ['months'])
	if (!form.valid) return data({ reply: form.reply, schedule: undefined }, { status: 400 })
	const asked = await askedFrom(args, taxpayer.taxpayerId, answers)
	const chosen = await asTaxpayer(taxpayer, (tx) => planChosen(tx, asked, form.data))
	const typed = { ...Object.fromEntries(formData), months: formData.getAll('months').map(String) }
	if (chosen.refused) {
		const reply = refuseForm(typed, chosen.refused.field, chosen.refused.message)
		return data({ reply, schedule: undefined }, { status: 400 })
	}
	if (formData.get('show') === 'yes') {
		return data({ reply: { values: typed, errors: {} }, schedule: chosen.schedule })
	}
	return saveAnswers(args, 'plan', chosen.wish, { leaves: formData.get('leave') === 'yes' })
}

export default function PlanPage() {
	const { t } = useTranslation('instalment-plan')
	const loaded = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const { step, back, suggestions, wish, payDay, budget, room, nothingToPlan } = loaded
	const { noneAffordable, extinctionOpen, short } = loaded
	const ways = { least: room?.least ?? null, extinctionOpen }
	if (nothingToPlan) {
		return (
			<StepPage step={step} back={back} title={t('title')}>
				<InsetText>{t('nothing-to-plan')}</InsetText>
			</StepPage>
		)
	}
	return (
		<StepPage step={step} back={back} title={t('title')} lead={t(budget ? 'lead' : 'lead-company')}>
			<Sums {...loaded} />
			{noneAffordable && <NoneAffordable tight short={short} {...ways} />}
			<PlanForm
				suggestions={suggestions}
				wish={wish}
				usualPayDay={payDay}
				room={room}
				reply={outcome?.reply}
			>
				{outcome?.schedule && (
					<section aria-labelledby="shown-title">
						<h2 id="shown-title">{t('shown.title')}</h2>
						<ScheduleView schedule={outcome.schedule} />
						<p>{t('shown.lead')}</p>
					</section>
				)}
			</PlanForm>
			{!noneAffordable && <NoneAffordable tight={false} {...ways} />}
		</StepPage>
	)
}

type SumsProps = Pick<Awaited<ReturnType<typeof plansOpenTo>>, 'reliefs' | 'waived' | 'budget'>

/** What the plans are worked out from. */
function Sums({ reliefs, waived, budget }: SumsProps) {
	const { t, i18n } = useTranslation('instalment-plan')
	return (
		<>
			{reliefs.length > 1 && (
				<InsetText>
					{t('several', {
						count: reliefs.length,
						reliefs: reliefs.map((relief) => reliefName(i18n.t, relief)).join(', '),
					})}
				</InsetText>
			)}
			{waived && <WaivedSum waived={waived} />}
			{budget && <BudgetSum budget={budget} />}
		</>
	)
}

async function askedFrom(
	{ request }: LoaderFunctionArgs,
	taxpayerId: number,
	answers: Awaited<ReturnType<typeof loadStep>>['answers'],
) {
	const parameters = await currentParameters()
	return { taxpayerId, answers, on: today(), language: detectLanguage(request), parameters }
}
