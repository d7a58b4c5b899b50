import {
	type ChangeEvent,
	type RefCallback,
	type TextareaHTMLAttributes,
	useEffect,
	useState,
} from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { describedBy, type FieldTexts } from './field-description.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { useWrittenBefore } from './use-written-before.ts'

type TextareaBinding = TextareaHTMLAttributes<HTMLTextAreaElement> & {
	ref?: RefCallback<HTMLTextAreaElement>
}

type TextareaProps = FieldTexts & { field?: TextareaBinding; rows?: number; limit?: number }

export function Textarea({ field, rows = 5, limit, ...texts }: TextareaProps) {
	const [typed, setTyped] = useState(String(field?.defaultValue ?? ''))
	const { before, restore } = useWrittenBefore(texts.name)
	useEffect(() => {
		if (before !== undefined) setTyped(before)
	}, [before])
	const described = describedBy(texts)
	const countId = limit ? `${texts.name}-count` : undefined
	const ids = [described['aria-describedby'], countId].filter(Boolean).join(' ')

	function change(event: ChangeEvent<HTMLTextAreaElement>) {
		setTyped(event.target.value)
		return field?.onChange?.(event)
	}

	return (
		<FieldGroup {...texts}>
			<textarea
				className="input"
				id={texts.name}
				name={texts.name}
				rows={rows}
				{...described}
				aria-describedby={ids || undefined}
				{...field}
				ref={(area) => {
					restore(area)
					field?.ref?.(area)
				}}
				onChange={change}
			/>
			{limit && (
				<p className="read-back" id={countId}>
					<Count limit={limit} used={[...typed].length} />
				</p>
			)}
		</FieldGroup>
	)
}

function Count({ limit, used }: { limit: number; used: number }) {
	const { t } = useTranslation()
	if (used === 0) return t('form.count-limit', { limit })
	if (used > limit) return t('form.count-over', { over: used - limit })
	return t('form.count-left', { left: limit - used })
}
