import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { officeName } from '#app/i18n/proper-names.ts'
import { today } from '#app/platform/clock.server.ts'
import { readForm, refuseForm } from '#app/platform/form-reply.ts'
import { type SignedInTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { itemsForm } from './items-form.schema.ts'
import { openItemsOf } from './open-items.server.ts'
import { loadStep, saveAnswers } from './step-route.server.ts'

export async function loadItems(args: LoaderFunctionArgs) {
	const { step, back, answers, taxpayer } = await loadStep(args, 'items')
	const language = detectLanguage(args.request)
	const shown = (await shownItemsOf(taxpayer)).map((item) => ({
		...item,
		officeName: officeName(item.officeName, language),
	}))
	const free = shown.filter(({ takenBy }) => takenBy === null)
	const before = answers.items?.itemNos
	return {
		step,
		back,
		free,
		taken: shown.filter(({ takenBy }) => takenBy !== null),
		// All of them until the person says otherwise.
		chosen: free.map(({ itemNo }) => itemNo).filter((no) => before?.includes(no) ?? true),
		on: today(),
		total: shown.reduce((sum, { payable }) => sum + payable, 0),
	}
}

export async function saveItems(args: ActionFunctionArgs) {
	const { taxpayer } = await loadStep(args, 'items')
	const formData = await args.request.formData()
	const form = readForm(formData, itemsForm, ['itemNos'])
	if (!form.valid) return data({ reply: form.reply }, { status: 400 })
	const shown = await shownItemsOf(taxpayer)
	const free = shown.filter(({ takenBy }) => takenBy === null).map(({ itemNo }) => itemNo)
	const { itemNos } = form.data
	if (!itemNos.every((itemNo) => free.includes(itemNo))) {
		const reply = refuseForm(form.data, 'itemNos', 'application:items.not-open')
		return data({ reply }, { status: 400 })
	}
	// In the ledger's order, whatever order the form was sent in.
	const chosen = free.filter((itemNo) => itemNos.includes(itemNo))
	const leaves = formData.get('leave') === 'yes'
	return saveAnswers(args, 'items', { itemNos: chosen }, { leaves })
}

async function shownItemsOf(taxpayer: SignedInTaxpayer) {
	const parameters = await currentParameters()
	return asTaxpayer(taxpayer, async (tx) => {
		const items = await openItemsOf(tx, taxpayer.taxpayerId, today(), parameters)
		return items.map(({ shown }) => shown)
	})
}
