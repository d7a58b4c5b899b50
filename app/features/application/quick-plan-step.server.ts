import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { planFor } from '#app/domain/instalment-plan/schedule.ts'
import { today } from '#app/platform/clock.server.ts'
import { type FormReply, readForm, refuseForm } from '#app/platform/form-reply.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { openItemsOf } from './open-items.server.ts'
import { quickPlanForm } from './quick-plan-form.schema.ts'
import { quickPaces, quickWish } from './quick-plan.ts'
import { loadStep, saveAnswers } from './step-route.server.ts'

export async function loadQuickPlan(args: LoaderFunctionArgs) {
	const { step, back, answers, ...chosen } = await chosenItems(args)
	const { on, parameters, items, total } = chosen
	const answer = answers.quickPlan
	const paces = quickPaces(items, on, answer?.payDay, parameters)
	return { step, back, answer, paces, total }
}

export async function saveQuickPlan(args: ActionFunctionArgs) {
	const { on, parameters, items } = await chosenItems(args)
	const formData = await args.request.formData()
	const form = readForm(formData, quickPlanForm)
	if (!form.valid) return data({ reply: form.reply as FormReply<object> }, { status: 400 })
	const wish = quickWish(form.data, on)
	const { refusals } = planFor({ ...wish, items, on, quick: true }, parameters)
	if (refusals) {
		const [field, message] =
			wish.monthly === undefined
				? ['pace', 'application:quick-plan.pace.not-open']
				: ['monthly', 'application:quick-plan.monthly.too-low']
		const typed = Object.fromEntries(formData)
		return data({ reply: refuseForm<object>(typed, field, message) }, { status: 400 })
	}
	return saveAnswers(args, 'quickPlan', wish, { leaves: formData.get('leave') === 'yes' })
}

async function chosenItems(args: LoaderFunctionArgs) {
	const loaded = await loadStep(args, 'quickPlan')
	const parameters = await currentParameters()
	const on = today()
	const { taxpayer, answers } = loaded
	const open = await asTaxpayer(taxpayer, (tx) =>
		openItemsOf(tx, taxpayer.taxpayerId, on, parameters),
	)
	const chosen = open.filter(({ shown }) => answers.items?.itemNos.includes(shown.itemNo))
	const total = chosen.reduce((sum, { shown }) => sum + shown.payable, 0)
	return { ...loaded, on, parameters, items: chosen.map(({ item }) => item), total }
}
