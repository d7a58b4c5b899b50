import { useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type * as z from 'zod/mini'
import { type ProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Radios } from '#app/ui/Radios.tsx'
import { Select } from '#app/ui/Select.tsx'
import { payDays, type planForm } from './plan-form.schema.ts'
import { type RoomView } from './plan-view.server.ts'

type PlanDaysProps = Pick<
	ProgressiveForm<z.input<typeof planForm>>,
	'text' | 'choice' | 'error'
> & {
	room: (RoomView & { afterDays: readonly string[] }) | null
}

/** On which day of the month, and from when; a start the relief refuses for that day is not offered. */
export function PlanDays({ text, choice, error, room }: PlanDaysProps) {
	const { t } = useTranslation('instalment-plan')
	const payDay = text('payDay')
	const [chosenDay, setChosenDay] = useState(payDay.defaultValue)
	const mayWait = room?.afterDays.includes(chosenDay) ?? true
	return (
		<>
			<Select
				name="payDay"
				label={t('pay-day.label')}
				hint={t('pay-day.hint')}
				error={error('payDay')}
				field={{
					...payDay,
					onChange: (event) => {
						setChosenDay(event.target.value)
						void payDay.onChange(event)
					},
				}}
				options={payDays.map((day) => ({
					value: String(day),
					label: day === 'end' ? t('pay-day.end') : t('pay-day.day', { day }),
				}))}
			/>
			<Radios
				name="first"
				label={t('first.label')}
				hint={room?.firstBy ? t('first.by', { day: room.firstBy }) : undefined}
				inline
				error={error('first')}
				field={choice('first')}
				options={(mayWait ? (['next', 'after'] as const) : (['next'] as const)).map((value) => ({
					value,
					label: t(`first.${value}`),
				}))}
			/>
		</>
	)
}
