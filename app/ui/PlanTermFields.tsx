import { type FieldProblem } from '#app/platform/form-problems.ts'
import { DateField, type DatePart } from './DateField.tsx'
import { MoneyField } from './MoneyField.tsx'
import { Select } from './Select.tsx'
import { type InputBinding, TextField } from './TextField.tsx'

type Part = 'count' | 'monthly' | 'payDay'
type Field = Part | 'firstDueOn'

type PlanTermFieldsProps = {
	/** What stands before the name of each field, where a form has several plans. */
	under?: string
	text: (name: Part | `firstDueOn.${DatePart}`) => InputBinding
	error: (name: Field) => FieldProblem | undefined
	label: Readonly<Record<Field, string>>
	hint: Readonly<Partial<Record<Field, string>>>
	/** The first day may be left to the next pay day. */
	firstIsOptional?: boolean
	payDays: readonly { value: string; label: string }[]
	withEmptyDay?: boolean
}

/** In how many parts or how much a month, from which day, and on which day of the month. */
export function PlanTermFields(props: PlanTermFieldsProps) {
	const { under = '', text, error, label, hint, firstIsOptional, payDays, withEmptyDay } = props
	const { name, defaultValue } = text('payDay')
	const field = (part: Field) => ({
		name: `${under}${part}`,
		label: label[part],
		hint: hint[part],
		error: error(part),
	})
	return (
		<>
			<TextField
				{...field('count')}
				width="short"
				optional
				input={{ inputMode: 'numeric', autoComplete: 'off' }}
				field={text('count')}
			/>
			<MoneyField {...field('monthly')} optional field={text('monthly')} />
			<DateField
				{...field('firstDueOn')}
				optional={firstIsOptional}
				field={(part) => text(`firstDueOn.${part}`)}
			/>
			<Select
				{...field('payDay')}
				withEmpty={withEmptyDay}
				field={{ name, defaultValue }}
				options={payDays}
			/>
		</>
	)
}
