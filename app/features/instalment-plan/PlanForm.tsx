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
	usualPayDay: PlanWish['payDay']
	room: (RoomView & { afterDays: readonly string[] }) | null
	reply: FormReply<Input> | undefined
	/** The schedule of what was asked to be shown. */
	children?: ReactNode
}

export function PlanForm(props: PlanFormProps) {
	const { suggestions, wish, usualPayDay, room, reply, children } = props
	const { t } = useTranslation('instalment-plan')
	const language = useLanguage()
	const { text, choice, error, errors, refusals, onSubmit } = useProgressiveForm(planForm, {
		initial: initialOf(wish, suggestions, String(usualPayDay)),
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
			<PlanShapeFields text={text} choice={choice} error={error} used={wish?.shape !== undefined} />
			<PlanDays text={text} choice={choice} error={error} room={room} />
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

function initialOf(
	wish: PlanWish | undefined,
	suggestions: readonly SuggestionView[],
	payDay: string,
): Partial<Input> {
	const days = { payDay, first: 'next' as const, ...shapeOf(wish?.shape) }
	if (!wish) return { count: '', monthly: '', ...days }
	if (wish.count === undefined) {
		return { pace: 'amount', count: '', monthly: formatNumber(wish.monthly), ...days }
	}
	const suggested = suggestions.find(({ count }) => count === wish.count)
	return suggested
		? { pace: suggested.pace, count: '', monthly: '', ...days }
		: { pace: 'count', count: String(wish.count), monthly: '', ...days }
}

function shapeOf(shape: PlanWish['shape']) {
	return {
		shape: shape?.kind ?? ('even' as const),
		months: shape?.kind === 'seasonal' ? shape.months.map(String) : [],
		firstAmount: shape?.kind === 'first-larger' ? formatNumber(shape.first) : '',
	}
}
