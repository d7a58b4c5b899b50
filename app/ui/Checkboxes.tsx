import { Choice } from './Choice.tsx'
import { optionId, type ChoiceBinding, type Option } from './choice-option.ts'
import { type FieldTexts } from './field-description.ts'
import { FieldSet } from './FieldGroup.tsx'

type CheckboxesProps = FieldTexts & {
	options: readonly Option[]
	field?: ChoiceBinding
	chosen?: readonly string[]
	inline?: boolean
}

export function Checkboxes({ options, field, chosen = [], inline, ...texts }: CheckboxesProps) {
	return (
		<FieldSet {...texts}>
			<div className={inline ? 'choices choices--inline' : 'choices'}>
				{options.map((option, index) => (
					<Choice
						key={option.value}
						id={optionId(texts.name, index)}
						type="checkbox"
						option={option}
						field={
							field?.(option.value) ?? {
								name: texts.name,
								defaultChecked: chosen.includes(option.value),
							}
						}
					/>
				))}
			</div>
		</FieldSet>
	)
}
