import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { isCalendarDate } from '#app/domain/calendar-date.ts'
import { holidayChanges } from '#app/domain/parameters/change.ts'
import { actOnParameters } from '#app/features/parameters/act-on-parameters.server.ts'
import { holidayForm } from '#app/features/parameters/change-form.schema.ts'
import { HolidayForm } from '#app/features/parameters/HolidayForm.tsx'
import { proposeHoliday } from '#app/features/parameters/propose-from-form.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { requireStaff } from '#app/platform/session.server.ts'
import { Page } from '#app/ui/Page.tsx'
import { currentParameters } from '#db/parameters.server.ts'

export const handle: PageHandle = {
	title: 'parameters:holiday-form.title',
	hydrate: true,
	namespaces: ['parameters'],
}

export async function loader({ request }: LoaderFunctionArgs) {
	await requireStaff(request, 'policy')
	const asked = new URL(request.url).searchParams
	const wanted = asked.get('on')
	const on = isCalendarDate(wanted) ? wanted : ''
	const what = holidayChanges.find((change) => change === asked.get('what')) ?? 'holiday-added'
	const { holidays } = await currentParameters()
	const name = holidays.find((holiday) => holiday.on === on)?.name ?? ''
	return { view: { formKey: randomUUID(), what, on, name } }
}

export function action({ request }: ActionFunctionArgs) {
	return actOnParameters(request, {
		action: 'parameter.propose holiday',
		schema: holidayForm,
		verb: proposeHoliday,
		fieldOf: {
			...{ date_in_past: 'on', already_a_holiday: 'on', no_such_holiday: 'on' },
			...{ day_out_of_reach: 'on', not_provisional: 'what' },
		},
	})
}

export default function HolidayProposalRoute() {
	const { t } = useTranslation('parameters')
	const { view } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	return (
		<Page title={t('holiday-form.title')} lead={t('form.lead')} back="/staff/parameters/holidays">
			<HolidayForm view={view} sent={sent} />
		</Page>
	)
}
