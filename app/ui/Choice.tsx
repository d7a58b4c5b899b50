import { type InputBinding } from './TextField.tsx'
import { type Option } from './choice-option.ts'

type ChoiceProps = { id: string; type: 'radio' | 'checkbox'; option: Option; field: InputBinding }

/** One option: the whole row can be pressed. */
export function Choice({ id, type, option, field }: ChoiceProps) {
	const hintId = option.hint ? `${id}-option-hint` : undefined
	return (
		<div className="choice">
			<input type={type} id={id} value={option.value} aria-describedby={hintId} {...field} />
			<label htmlFor={id}>
				{option.label}
				{option.hint && (
					<span className="choice__hint" id={hintId}>
						{option.hint}
					</span>
				)}
			</label>
		</div>
	)
}
