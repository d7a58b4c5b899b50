import { type InputBinding } from './TextField.tsx'

export type Option = { value: string; label: string; hint?: string }

/** What `useProgressiveForm().choice(name)` gives. */
export type ChoiceBinding = (value: string) => InputBinding

/** The first option carries the field's name as id, where the error summary leads. */
export function optionId(name: string, index: number): string {
	return index === 0 ? name : `${name}-${index + 1}`
}
