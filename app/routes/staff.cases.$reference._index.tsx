import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { declaredRows } from '#app/features/application/declared-rows.ts'
import { type Relief } from '#app/domain/relief.ts'
import { arrearsView } from '#app/features/arrears/arrears-view.server.ts'
import { ItemAccount } from '#app/features/arrears/ItemAccount.tsx'
import { LawOfItems } from '#app/features/arrears/LawOfItems.tsx'
import { wordsIn } from '#app/features/arrears/words.ts'
import { outcomeOfCase } from '#app/features/decision/outcome-of-case.server.ts'
import { OutcomePart } from '#app/features/decision/OutcomePart.tsx'
import { BudgetSum } from '#app/features/instalment-plan/BudgetSum.tsx'
import { budgetView } from '#app/features/instalment-plan/plan-view.server.ts'
import { sentOfCase } from '#app/features/outbound/sent-of-case.server.ts'
import { SentPart } from '#app/features/outbound/SentPart.tsx'
import { planChangesOfCase } from '#app/features/plan-change/plan-change.server.ts'
import { PlanChangePart } from '#app/features/plan-change/PlanChangePart.tsx'
import { KeptPlanPart } from '#app/features/plan-watch/KeptPlanPart.tsx'
import { plansKept } from '#app/features/plan-watch/plan-of-case.server.ts'
import { planView } from '#app/features/plan-watch/plan-view.server.ts'
import { reliefCards } from '#app/features/relief-choice/relief-cards.server.ts'
import { caseView } from '#app/features/review/case-view.server.ts'
import { CasePage, doneWords } from '#app/features/review/CasePage.tsx'
import { itemName } from '#app/features/review/item-lines.server.ts'
import { withOpenCase } from '#app/features/review/open-case.server.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { type PageHandle, titleFrom } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: titleFrom<{ view: { reference: string } }>((data, t) =>
		t('review:case.title', { reference: data?.view.reference ?? '' }),
	),
}

/** A case with everything its office knows of it. */
export function loader(call: LoaderFunctionArgs) {
	const done = new URL(call.request.url).searchParams.get('done')
	return withOpenCase(call, async (tx, opened) => {
		const { row, doing, language } = opened
		const { on, parameters } = doing
		const { view, file, outlooks } = await caseView(tx, opened)
		const { basis, items } = file
		const budget = outlooks[0]?.budget
		const t = translator(language)
		const words = wordsIn(language, t)
		const kept = await plansKept(tx, row.id)
		const facts = { items, cases: new Map(), asOf: undefined, on, parameters }
		const nameOf = (id: string) => {
			const item = items.find((one) => one.id === id)
			return item ? itemName(item, language) : id
		}
		const isAsked = (relief: Relief) => basis.reliefs.includes(relief)
		const cardsOn = (day: typeof on, isWanted: typeof isAsked) =>
			reliefCards(
				{ items: basis.items, person: basis.person, on: day, parameters, isWanted },
				language,
				nameOf,
			)
		const arrears = arrearsView(facts, words)
		return {
			view,
			done: doneWords.find((word) => word === done),
			answers: basis.answers,
			reliefs: [
				...outlooks.flatMap(({ relief, basisOn }) => cardsOn(basisOn, (one) => one === relief)),
				...cardsOn(on, (relief) => !isAsked(relief)),
			],
			budget: budget && budgetView(budget, language),
			accounts: arrears.items,
			protection: arrears.protection,
			outcome: await outcomeOfCase(tx, row.id, language),
			changes: await planChangesOfCase(tx, row.id, language),
			sent: await sentOfCase(tx, row.id, language),
			plans: kept.map((plan) =>
				planView(plan, { on, holidays: parameters.holidays }, { t, language }),
			),
		}
	})
}

export default function StaffCaseRoute() {
	const { t } = useTranslation(['application', 'hardship-declaration', 'instalment-plan', 'relief'])
	const language = useLanguage()
	const { view, done, answers, reliefs, budget, accounts, ...shown } =
		useLoaderData<typeof loader>()
	const { outcome, plans, changes, sent, protection } = shown
	return (
		<CasePage
			view={view}
			done={done}
			declared={declaredRows(answers, { t, language })}
			reliefs={reliefs}
			budget={budget && <BudgetSum budget={budget} />}
			accounts={Object.fromEntries(
				accounts.map((item) => [item.itemNo, <ItemAccount key={item.itemNo} item={item} />]),
			)}
			law={<LawOfItems items={accounts} protection={protection} />}
			outcome={outcome && <OutcomePart outcome={outcome} />}
			sent={sent.length > 0 && <SentPart events={sent} />}
			kept={
				plans.length + changes.length > 0 && (
					<>
						{plans.map((plan) => (
							<KeptPlanPart key={plan.id} plan={plan} />
						))}
						<PlanChangePart changes={changes} />
					</>
				)
			}
		/>
	)
}
