import { type ChangeEvent, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { describedBy, type FieldTexts } from './field-description.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { type InputBinding } from './TextField.tsx'

type MoneyFieldProps = FieldTexts & {
	field?: InputBinding
	/** Says the amount back in words as it is typed; the text itself is never touched. */
	readBack?: (typed: string) => string | undefined
}

export function MoneyField({ field, readBack, ...texts }: MoneyFieldProps) {
	const { t } = useTranslation()
	const [typed, setTyped] = useState(String(field?.defaultValue ?? ''))
	const hinted = { ...texts, hint: texts.hint ?? t('form.money-hint') }

	function change(event: ChangeEvent<HTMLInputElement>) {
		setTyped(event.target.value)
		return field?.onChange?.(event)
	}

	return (
		<FieldGroup {...hinted}>
			<span className="input-with-unit">
				<input
					type="text"
					inputMode="text"
					autoComplete="off"
					className="input"
					id={texts.name}
					name={texts.name}
					{...describedBy(hinted)}
					{...field}
					onChange={change}
				/>
				<span className="input-with-unit__unit" aria-hidden="true">
					{t('form.won')}
				</span>
			</span>
			{readBack && (
				<output className="read-back" htmlFor={texts.name}>
					{readBack(typed)}
				</output>
			)}
		</FieldGroup>
	)
}
