import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type * as z from 'zod/mini'
import { type PlanWish } from '#app/domain/declaration.ts'
import { readWon } from '#app/domain/won.ts'
import { formatNumber, formatWon } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Button } from '#app/ui/Button.tsx'
import { MoneyField } from '#app/ui/MoneyField.tsx'
import { QuestionForm } from '#app/ui/QuestionForm.tsx'
import { Radios } from '#app/ui/Radios.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import { planForm } from './plan-form.schema.ts'
import { type RoomView, type SuggestionView } from './plan-view.server.ts'
import { PlanDays } from './PlanDays.tsx'
import { PlanShapeFields } from './PlanShapeFields.tsx'

type Input = z.input<typeof planForm>
type PlanFormProps = {
	suggestions: readonly SuggestionView[]
	wish: PlanWish | undefined
	/** The plan of each relief was set by itself. */
	isEach: boolean
	days: { payDay: string; first: 'next' | 'after' }
	/** The days are those of the other plans and not asked for again. */
	daysAreSet: boolean
	room: (RoomView & { afterDays: readonly string[] }) | null
	reply: FormReply<Input> | undefined
	/** The schedule of what was asked to be shown. */
	children?: ReactNode
}

export function PlanForm(props: PlanFormProps) {
	const { suggestions, days, daysAreSet, room, reply, children } = props
	const { t } = useTranslation('instalment-plan')
	const language = useLanguage()
	const { text, choice, error, errors, refusals, onSubmit } = useProgressiveForm(planForm, {
		initial: initialOf(props),
		reply,
	})
	const readBack = (typed: string) => {
		const amount = readWon(typed)
		return amount === undefined ? undefined : formatWon(amount, language)
	}
	return (
		<QuestionForm errors={errors} refusals={refusals} onSubmit={onSubmit}>
			<Radios
				name="pace"
				label={t('pace.label')}
				error={error('pace')}
				field={choice('pace')}
				options={usePaceOptions(suggestions)}
			/>
			<TextField
				name="count"
				label={t('count.label')}
				hint={room ? t('count.hint-most', { most: room.most }) : t('count.hint')}
				width="short"
				input={{ inputMode: 'numeric', autoComplete: 'off' }}
				error={error('count')}
				field={text('count')}
			/>
			<MoneyField
				name="monthly"
				label={t('monthly.label')}
				hint={room?.least ? t('monthly.hint-least', { least: room.least }) : t('monthly.hint')}
				error={error('monthly')}
				field={text('monthly')}
				readBack={readBack}
			/>
			<PlanShapeFields
				text={text}
				choice={choice}
				error={error}
				used={text('shape').defaultValue !== 'even'}
			/>
			{daysAreSet ? (
				Object.entries(days).map(([name, value]) => (
					<input key={name} type="hidden" name={name} value={value} />
				))
			) : (
				<PlanDays text={text} choice={choice} error={error} room={room} />
			)}
			<Button tone="secondary" name="show" value="yes">
				{t('show')}
			</Button>
			{children}
		</QuestionForm>
	)
}

function usePaceOptions(suggestions: readonly SuggestionView[]) {
	const { t } = useTranslation('instalment-plan')
	const suggested = suggestions.map(({ pace, count, monthly, total, endsOn, carried }) => ({
		value: pace,
		label: t(`pace.${pace}`, { monthly, count }),
		hint: [
			t('pace.hint', { total, endsOn }),
			carried && t(`pace.${carried.state}`, { amount: carried.amount }),
		]
			.filter(Boolean)
			.join(' '),
	}))
	const own = [
		{ value: 'count', label: t('pace.count') },
		{ value: 'amount', label: t('pace.amount') },
	]
	return [...suggested, ...own]
}

function initialOf({ wish, isEach, suggestions, days }: PlanFormProps): Partial<Input> {
	const typed = { count: '', monthly: '', ...days, ...shapeOf(wish?.shape) }
	if (isEach) return { ...typed, pace: 'each' }
	if (!wish) return typed
	if (wish.count === undefined) {
		return { ...typed, pace: 'amount', monthly: formatNumber(wish.monthly) }
	}
	const suggested = suggestions.find(({ count }) => count === wish.count)
	return suggested
		? { ...typed, pace: suggested.pace }
		: { ...typed, pace: 'count', count: String(wish.count) }
}

function shapeOf(shape: PlanWish['shape']) {
	return {
		shape: shape?.kind ?? ('even' as const),
		months: shape?.kind === 'seasonal' ? shape.months.map(String) : [],
		firstAmount: shape?.kind === 'first-larger' ? formatNumber(shape.first) : '',
	}
}
