import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { figuresOf } from '#app/domain/parameters/parameters.ts'
import { coveringFigure } from '#app/domain/parameters/change.ts'
import { kindOf } from '#app/domain/parameters/parameter-kind.ts'
import { actOnParameters } from '#app/features/parameters/act-on-parameters.server.ts'
import { figureForm } from '#app/features/parameters/change-form.schema.ts'
import { figureName, valueWords } from '#app/features/parameters/figure-words.ts'
import { FigureForm } from '#app/features/parameters/FigureForm.tsx'
import { proposeFigure } from '#app/features/parameters/propose-from-form.server.ts'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { requireStaff } from '#app/platform/session.server.ts'
import { InsetText } from '#app/ui/InsetText.tsx'
import { Page } from '#app/ui/Page.tsx'
import { currentParameters } from '#db/parameters.server.ts'

export const handle: PageHandle = {
	title: 'parameters:form.title',
	hydrate: true,
	namespaces: ['parameters'],
}

export async function loader({ request, params }: LoaderFunctionArgs) {
	await requireStaff(request, 'policy')
	const { key, latest } = await known(params.key)
	const parameters = await currentParameters()
	const now = coveringFigure(parameters, key, today()) ?? latest
	const language = detectLanguage(request)
	const words = { language, t: translator(language) }
	return {
		...{ key, name: figureName(words.t, key), now: valueWords(now, words) },
		view: {
			...{ formKey: randomUUID(), kind: kindOf(now), value: now.value, article: now.article },
			ends: latest.to !== null,
		},
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	await requireStaff(request, 'policy')
	const { key, latest } = await known(params.key)
	return actOnParameters(request, {
		action: `parameter.propose ${key}`,
		schema: figureForm(kindOf(latest)),
		verb: (tx, doing, read) => proposeFigure(tx, doing, key, read),
		fieldOf: {
			...{
				date_in_past: 'from',
				day_out_of_reach: 'from',
				value_of_another_kind: 'value',
				same_as_now: 'value',
			},
			...{ must_not_end: 'to', ends_before_it_begins: 'to' },
		},
	})
}

export default function FigureProposalRoute() {
	const { t } = useTranslation('parameters')
	const { key, name, now, view } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	return (
		<Page
			title={t('form.title')}
			caption={name}
			lead={t('form.lead')}
			back={`/staff/parameters/${key}`}
		>
			<InsetText>{t('form.now', { value: now })}</InsetText>
			<FigureForm view={view} sent={sent} />
		</Page>
	)
}

async function known(key = '') {
	const latest = figuresOf(await currentParameters(), key).at(-1)
	if (!latest) throw new Response(null, { status: 404 })
	return { key, latest }
}
