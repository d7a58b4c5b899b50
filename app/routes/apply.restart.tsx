import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Answers, restartKindOf } from '#app/domain/declaration.ts'
import { loadStep, saveStep } from '#app/features/application/step-route.server.ts'
import { StepPage } from '#app/features/application/StepPage.tsx'
import {
	type BegunKind,
	restartForm,
} from '#app/features/hardship-declaration/restart-form.schema.ts'
import { RestartForm } from '#app/features/hardship-declaration/RestartForm.tsx'
import { today } from '#app/platform/clock.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'hardship-declaration:restart.title',
	hydrate: true,
	namespaces: ['hardship-declaration'],
}

export async function loader(args: LoaderFunctionArgs) {
	const { step, back, answers, applicant } = await loadStep(args, 'restart')
	const { closedOn } = applicant.business
	return {
		...{ step, back, answer: answers.restart, kind: kindOf(answers), closedOn },
		...{ toldClosedOn: answers.business?.closedOn ?? null, today: today() },
	}
}

export async function action(args: ActionFunctionArgs) {
	const { answers } = await loadStep(args, 'restart')
	const toldClosedOn = answers.business?.closedOn ?? null
	return saveStep(args, 'restart', restartForm(today(), kindOf(answers), toldClosedOn))
}

// The step is nobody's who began nothing.
function kindOf({ business }: Answers): BegunKind {
	const kind = restartKindOf(business?.matters)
	if (kind === null || kind === 'none') throw new Error('Nothing was begun again')
	return kind
}

export default function RestartPage() {
	const { t } = useTranslation('hardship-declaration')
	const { step, back, kind, ...known } = useLoaderData<typeof loader>()
	const reply = useActionData<typeof action>()?.reply
	return (
		<StepPage step={step} back={back} title={t('restart.title')} lead={t(`restart.lead-${kind}`)}>
			<RestartForm kind={kind} {...known} reply={reply} />
		</StepPage>
	)
}
