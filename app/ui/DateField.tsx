import { useTranslation } from '#app/i18n/use-translation.ts'
import { type FieldTexts } from './field-description.ts'
import { FieldSet } from './FieldGroup.tsx'
import { type InputBinding } from './TextField.tsx'

export const dateParts = ['year', 'month', 'day'] as const

export type DatePart = (typeof dateParts)[number]

type DateFieldProps = FieldTexts & {
	/** `(part) => text(`since.${part}`)`; the schema side is `platform/typed-date.ts`. */
	field?: (part: DatePart) => InputBinding
	/** Leave out `day` where only the month is asked. */
	parts?: readonly DatePart[]
}

/** Three plain number boxes: no picker to open, nothing to scroll. */
export function DateField({ field, parts = dateParts, ...texts }: DateFieldProps) {
	const { i18n } = useTranslation()
	const order = i18n.language === 'ko' ? parts : [...parts].reverse()
	const layout = i18n.language === 'ko' ? 'date-parts' : 'date-parts date-parts--label-first'
	return (
		<FieldSet {...texts}>
			<div className={layout}>
				{order.map((part) => (
					<DatePartInput
						key={part}
						part={part}
						// The error summary leads to the field's name: the first box answers to it.
						id={part === order[0] ? texts.name : `${texts.name}.${part}`}
						invalid={Boolean(texts.error)}
						field={{ name: `${texts.name}.${part}`, ...field?.(part) }}
					/>
				))}
			</div>
		</FieldSet>
	)
}

type DatePartInputProps = { part: DatePart; id: string; invalid: boolean; field: InputBinding }

function DatePartInput({ part, id, invalid, field }: DatePartInputProps) {
	const { t } = useTranslation()
	return (
		<span className={`date-parts__part date-parts__part--${part}`}>
			<input
				type="text"
				inputMode="numeric"
				autoComplete="off"
				className="input"
				id={id}
				aria-invalid={invalid || undefined}
				{...field}
			/>
			<label htmlFor={id}>{t(`form.${part}`)}</label>
		</span>
	)
}
