import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { loadStep, saveAnswers } from '#app/features/application/step-route.server.ts'
import { StepPage } from '#app/features/application/StepPage.tsx'
import { reliefsInOrder } from '#app/domain/decision/case-basis.ts'
import { reliefForm } from '#app/features/relief-choice/relief-form.schema.ts'
import { ReliefChoiceForm } from '#app/features/relief-choice/ReliefChoiceForm.tsx'
import {
	choiceRefusal,
	livingIsHard,
	reliefsOpenTo,
} from '#app/features/relief-choice/reliefs-open-to.server.ts'
import { ShutReliefs } from '#app/features/relief-choice/ShutReliefs.tsx'
import { WelfarePointer } from '#app/features/relief-choice/WelfarePointer.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { readForm, refuseForm } from '#app/platform/form-reply.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { currentParameters } from '#db/parameters.server.ts'

export const handle: PageHandle = {
	title: 'relief:choice.title',
	hydrate: true,
	namespaces: ['relief'],
}

export async function loader(args: LoaderFunctionArgs) {
	const { step, back, answers, asked, taxpayer } = await loadAsked(args)
	const cards = await asTaxpayer(taxpayer, (tx) => reliefsOpenTo(tx, asked))
	return {
		step,
		back,
		ways: cards.filter(({ state }) => state !== 'shut'),
		shut: cards.filter(({ state }) => state === 'shut'),
		chosen: answers.reliefs?.chosen ?? [],
		welfare: livingIsHard(answers),
	}
}

export async function action(args: ActionFunctionArgs) {
	const { asked, taxpayer } = await loadAsked(args)
	const formData = await args.request.formData()
	const form = readForm(formData, reliefForm, ['relief'])
	if (!form.valid) return data({ reply: form.reply }, { status: 400 })
	// In the order the case will have them: every page after this one, of either side, names them alike.
	const chosen = reliefsInOrder(form.data.chosen)
	const refusal = await asTaxpayer(taxpayer, (tx) => choiceRefusal(tx, asked, chosen))
	if (refusal) {
		return data({ reply: refuseForm({ relief: chosen }, 'relief', refusal) }, { status: 400 })
	}
	return saveAnswers(args, 'reliefs', { chosen }, { leaves: formData.get('leave') === 'yes' })
}

async function loadAsked(args: LoaderFunctionArgs) {
	const { step, back, answers, taxpayer } = await loadStep(args, 'reliefs')
	const asked = {
		...{ taxpayerId: taxpayer.taxpayerId, answers, on: today() },
		...{ language: detectLanguage(args.request), parameters: await currentParameters() },
	}
	return { step, back, answers, asked, taxpayer }
}

export default function ReliefsPage() {
	const { t } = useTranslation('relief')
	const { step, back, ways, shut, chosen, welfare } = useLoaderData<typeof loader>()
	const reply = useActionData<typeof action>()?.reply
	return (
		<StepPage step={step} back={back} title={t('choice.title')} lead={t('choice.lead')}>
			{ways.length > 0 ? (
				<ReliefChoiceForm cards={ways} chosen={chosen} reply={reply} />
			) : (
				<p>{t('choice.none-eligible')}</p>
			)}
			<ShutReliefs cards={shut} ways={ways} />
			{welfare && <WelfarePointer />}
		</StepPage>
	)
}
