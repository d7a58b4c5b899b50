import { useTranslation } from '#app/i18n/use-translation.ts'
import { holidayChanges } from '#app/domain/parameters/change.ts'
import { namedBy } from '#app/i18n/named-by.ts'
import { datePartsOf } from '#app/platform/typed-date.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Checkboxes } from '#app/ui/Checkboxes.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { Radios } from '#app/ui/Radios.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import { type Sent } from './act-on-parameters.server.ts'
import { holidayForm, type HolidayInput, mostOf } from './change-form.schema.ts'
import { ChangeFormFrame } from './ChangeFormFrame.tsx'
import { changeLabels } from './field-labels.ts'
import { StatedFields } from './StatedFields.tsx'

export type HolidayFormView = {
	formKey: string
	what: (typeof holidayChanges)[number]
	on: string
	name: string
}

type HolidayFormProps = { view: HolidayFormView; sent: Sent<HolidayInput> | undefined }

export function HolidayForm({ view, sent }: HolidayFormProps) {
	const { t, i18n } = useTranslation('parameters')
	const { text, choice, error, errors, refusals, onSubmit } = useProgressiveForm(holidayForm, {
		initial: { what: view.what, on: datePartsOf(view.on), name: view.name },
		reply: sent?.reply,
	})
	return (
		<ChangeFormFrame
			formKey={view.formKey}
			errors={errors}
			refusals={refusals}
			nameOf={namedBy(changeLabels, i18n.t)}
			onSubmit={onSubmit}
		>
			<Radios
				name="what"
				label={t('form.what')}
				error={error('what')}
				field={choice('what')}
				options={holidayChanges.map((value) => ({ value, label: t(`change.${value}`) }))}
			/>
			<DateField
				name="on"
				label={t('form.day')}
				error={error('on')}
				field={(part) => text(`on.${part}`)}
			/>
			<TextField
				name="name"
				limit={mostOf.name}
				width="medium"
				label={t('form.name')}
				hint={t('form.name-hint')}
				error={error('name')}
				field={text('name')}
			/>
			<Checkboxes
				name="provisional"
				label={t('holidays.provisional')}
				error={error('provisional')}
				field={choice('provisional')}
				options={[{ value: 'yes', label: t('form.provisional') }]}
			/>
			<StatedFields form={{ text, choice, error }} />
		</ChangeFormFrame>
	)
}
