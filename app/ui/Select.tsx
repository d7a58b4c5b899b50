import { type SelectHTMLAttributes } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Option } from './choice-option.ts'
import { describedBy, type FieldTexts } from './field-description.ts'
import { FieldGroup } from './FieldGroup.tsx'

type SelectProps = FieldTexts & {
	options: readonly Option[]
	field?: SelectHTMLAttributes<HTMLSelectElement>
	/** Offers an empty first choice, so that nothing is chosen by accident. */
	withEmpty?: boolean
}

/** Never sends the form on change: a button does. */
export function Select({ options, field, withEmpty, ...texts }: SelectProps) {
	const { t } = useTranslation()
	return (
		<FieldGroup {...texts}>
			<select
				className="input input--medium"
				id={texts.name}
				name={texts.name}
				{...describedBy(texts)}
				{...field}
			>
				{withEmpty && <option value="">{t('form.choose')}</option>}
				{options.map(({ value, label }) => (
					<option key={value} value={value}>
						{label}
					</option>
				))}
			</select>
		</FieldGroup>
	)
}
