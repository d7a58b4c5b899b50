import { type InputHTMLAttributes } from 'react'
import { describedBy, type FieldTexts } from './field-description.ts'
import { FieldGroup } from './FieldGroup.tsx'

export type InputBinding = InputHTMLAttributes<HTMLInputElement>

type TextFieldProps = FieldTexts & {
	/** What `useProgressiveForm().text(name)` gives; without it, give `input.defaultValue`. */
	field?: InputBinding
	input?: Omit<InputBinding, 'className' | 'id' | 'name'>
	width?: 'short' | 'medium' | 'full'
}

export function TextField({ field, input, width = 'full', ...texts }: TextFieldProps) {
	const className = width === 'full' ? 'input' : `input input--${width}`
	return (
		<FieldGroup {...texts}>
			<input
				type="text"
				className={className}
				id={texts.name}
				name={texts.name}
				{...describedBy(texts)}
				{...input}
				{...field}
			/>
		</FieldGroup>
	)
}
