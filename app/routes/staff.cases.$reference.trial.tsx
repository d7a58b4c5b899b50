import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type Relief } from '#app/domain/relief.ts'
import { trialOf } from '#app/domain/decision/trial.ts'
import { scheduleView } from '#app/features/instalment-plan/plan-view.server.ts'
import { ScheduleView } from '#app/features/instalment-plan/ScheduleView.tsx'
import { reliefCards } from '#app/features/relief-choice/relief-cards.server.ts'
import { itemName } from '#app/features/review/item-lines.server.ts'
import { type OpenedCase, withOpenCase } from '#app/features/review/open-case.server.ts'
import { planComparison } from '#app/features/review/plan-comparison.server.ts'
import { PlanBeside } from '#app/features/review/PlanBeside.tsx'
import { requestedPlans } from '#app/features/review/requested-plan.server.ts'
import { trialForm } from '#app/features/review/trial-form.schema.ts'
import { startOfTrial } from '#app/features/review/trial-start.ts'
import { TrialForm } from '#app/features/review/TrialForm.tsx'
import { TrialResult } from '#app/features/review/TrialResult.tsx'
import { formatWon } from '#app/i18n/format.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { fieldsOf, readForm } from '#app/platform/form-reply.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { Page } from '#app/ui/Page.tsx'
import { caseFile } from '#db/case/case-file.server.ts'
import { foundSoFar } from '#db/case/office-findings.server.ts'
import { type Tx } from '#db/client.server.ts'

export const handle: PageHandle = {
	title: 'review:trial.title',
	hydrate: true,
	namespaces: ['review', 'decision', 'relief-name', 'plan-refusal'],
}

/** Other numbers for a case, without changing it. */
export function loader(call: LoaderFunctionArgs) {
	return withOpenCase(call, async (tx, { row, doing, taxpayer }) => {
		const { basis } = await caseFile(tx, row, doing.on)
		return { reference: row.reference, name: taxpayer.name, initial: startOfTrial(basis) }
	})
}

export async function action(call: ActionFunctionArgs) {
	const formData = await call.request.formData()
	return withOpenCase(call, async (tx, opened) => {
		const form = readForm(formData, trialForm)
		if (!form.valid) return data({ reply: form.reply, result: null }, { status: 400 })
		const typed = fieldsOf(formData, [])
		const result = await resultOf(tx, opened, form.data)
		return data({ reply: { values: typed, errors: {} }, result })
	})
}

async function resultOf(
	tx: Tx,
	{ row, doing, language }: OpenedCase,
	tried: Parameters<typeof trialOf>[1],
) {
	const { on, parameters } = doing
	const { findings } = await foundSoFar(tx, row)
	const { basis, items } = await caseFile(tx, row, on, findings)
	const { basisOn, person, plan, beyond } = trialOf(basis, tried, parameters)
	const nameOf = (id: string) => {
		const item = items.find((one) => one.id === id)
		return item ? itemName(item, language) : id
	}
	const isWanted = (relief: Relief) => relief === tried.relief
	const facts = { items: basis.items, person, on: basisOn, parameters, isWanted }
	const asked = (await requestedPlans(tx, row.id))(tried.relief)
	return {
		relief: reliefCards(facts, language, nameOf),
		beyond: beyond === null ? null : beyond > 0 ? formatWon(beyond, language) : '',
		refusals: (plan?.refusals ?? []).map(({ reason }) => reason),
		schedule: plan?.plan ? scheduleView(plan.plan, language) : null,
		beside: plan?.plan ? planComparison(asked, plan.plan, language) : [],
	}
}

export default function TrialRoute() {
	const { t } = useTranslation('review')
	const { reference, name, initial } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	return (
		<Page
			title={t('trial.title')}
			caption={t('action.caption', { name, reference })}
			lead={t('trial.lead')}
			back={`/staff/cases/${reference}`}
			wide
		>
			{sent?.result && (
				<TrialResult result={sent.result}>
					<PlanBeside rows={sent.result.beside} other="tried" />
					{sent.result.schedule && <ScheduleView schedule={sent.result.schedule} />}
				</TrialResult>
			)}
			<TrialForm initial={initial} reply={sent?.reply} />
		</Page>
	)
}
