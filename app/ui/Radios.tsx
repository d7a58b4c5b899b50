import { Choice } from './Choice.tsx'
import { optionId, type ChoiceBinding, type Option } from './choice-option.ts'
import { type FieldTexts } from './field-description.ts'
import { FieldSet } from './FieldGroup.tsx'

type RadiosProps = FieldTexts & {
	options: readonly Option[]
	field?: ChoiceBinding
	/** The chosen one where there is no `field`. */
	chosen?: string
	inline?: boolean
}

export function Radios({ options, field, chosen, inline, ...texts }: RadiosProps) {
	return (
		<FieldSet {...texts}>
			<div className={inline ? 'choices choices--inline' : 'choices'}>
				{options.map((option, index) => (
					<Choice
						key={option.value}
						id={optionId(texts.name, index)}
						type="radio"
						option={option}
						field={
							field?.(option.value) ?? {
								name: texts.name,
								defaultChecked: option.value === chosen,
							}
						}
					/>
				))}
			</div>
		</FieldSet>
	)
}
