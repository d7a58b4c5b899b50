import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { useMessage } from '#app/i18n/use-message.ts'
import { type FieldProblem } from '#app/platform/form-problems.ts'
import { errorId, hintId, type FieldTexts } from './field-description.ts'
import { Icon } from './Icon.tsx'

/** One question with one control: label, hint, error, control. */
export function FieldGroup({ children, ...texts }: FieldTexts & { children: ReactNode }) {
	return (
		<div className={groupClass(texts)}>
			<label className={labelClass(texts)} htmlFor={texts.name}>
				<LabelText {...texts} />
			</label>
			<HintAndError {...texts} />
			{children}
		</div>
	)
}

/** One question with several controls: choices, the parts of a date. */
export function FieldSet({ children, ...texts }: FieldTexts & { children: ReactNode }) {
	const { hint, error, name } = texts
	const ids = [hint && hintId(name), error?.message && errorId(name)].filter(Boolean).join(' ')
	return (
		<fieldset className={groupClass(texts)} aria-describedby={ids || undefined}>
			<legend className={labelClass(texts)}>
				<LabelText {...texts} />
			</legend>
			<HintAndError {...texts} />
			{children}
		</fieldset>
	)
}

function LabelText({ label, optional }: FieldTexts) {
	const { t } = useTranslation()
	return (
		<>
			{label}
			{optional && <span className="field__optional">{t('form.optional')}</span>}
		</>
	)
}

function HintAndError({ name, hint, error }: FieldTexts) {
	return (
		<>
			{hint && (
				<p className="field__hint" id={hintId(name)}>
					{hint}
				</p>
			)}
			<FieldError id={errorId(name)} error={error} />
		</>
	)
}

function FieldError({ id, error }: { id: string; error: FieldProblem | undefined }) {
	const { t } = useTranslation()
	const message = useMessage()
	if (!error?.message) return null
	return (
		<p className="field__error" id={id}>
			<Icon name="warning" />
			<span className="visually-hidden">{t('form.error-prefix')} </span>
			<span>{message(error.message)}</span>
		</p>
	)
}

function groupClass({ error }: FieldTexts): string {
	return error?.message ? 'field field--error' : 'field'
}

function labelClass({ labelHidden }: FieldTexts): string {
	return labelHidden ? 'visually-hidden' : 'field__label'
}
