import { type InputHTMLAttributes } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { describedBy, type FieldTexts } from './field-description.ts'
import { FieldGroup } from './FieldGroup.tsx'

export type InputBinding = InputHTMLAttributes<HTMLInputElement>

type TextFieldProps = FieldTexts & {
	/** What `useProgressiveForm().text(name)` gives; without it, give `input.defaultValue`. */
	field?: InputBinding
	input?: Omit<InputBinding, 'className' | 'id' | 'name'>
	width?: 'short' | 'medium' | 'full'
	/** The most characters it takes, said before anybody writes too many. */
	limit?: number
}

export function TextField({ field, input, width = 'full', limit, ...given }: TextFieldProps) {
	const { t } = useTranslation()
	const texts = limit
		? { ...given, hint: withLimit(given.hint, t('form.count-limit', { limit })) }
		: given
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

function withLimit(hint: string | undefined, limit: string): string {
	return hint ? `${hint} ${limit}` : limit
}
