import { zodResolver } from '@hookform/resolvers/zod'
import { type BaseSyntheticEvent, useEffect, useMemo, useRef } from 'react'
import {
	get,
	set,
	useForm,
	type DefaultValues,
	type FieldErrors,
	type FieldValues,
	type Path,
	type PathValue,
} from 'react-hook-form'
import type * as z from 'zod/mini'
import { formCheck } from './form-check.ts'
import { type FieldProblem } from './form-problems.ts'
import { type FormReply } from './form-reply.ts'

type Options<Input extends FieldValues> = {
	initial: DefaultValues<Input>
	reply: FormReply<Input> | undefined
}

/**
 * React Hook Form over a form that already works by plain POST. Once everything is in order the
 * browser sends the very same form: a full page comes back, as it does without JavaScript.
 */
export function useProgressiveForm<Input extends FieldValues, Output>(
	schema: z.ZodMiniType<Output, Input>,
	{ initial, reply }: Options<Input>,
) {
	const once = useSendOnce()
	const pressed = useRef<Record<string, string>>({})
	const check = zodResolver(schema, formCheck)
	const values = { ...initial, ...reply?.values } as DefaultValues<Input>
	// Handed over anew at each turn, they would stand in the way of what the browser finds later.
	const replied = useMemo(() => nestedErrors<Input>(reply), [reply])
	const form = useForm<Input, unknown, Output>({
		// What the pressed button says is part of what is sent, so of what is checked.
		resolver: (typed, ...rest) => check({ ...typed, ...pressed.current }, ...rest),
		defaultValues: values,
		errors: replied,
		shouldFocusError: false,
		// A summary that goes away on blur moves the button from under the pointer pressing it.
		reValidateMode: 'onSubmit',
	})
	const { errors } = form.formState
	const send = form.handleSubmit((_output, event) =>
		once(() => sendAsPosted(submittedForm(event), submitterOf(event))),
	)

	return {
		form,
		errors,
		/** True once checked and refused in the browser: the summary then takes the focus. */
		refusals: form.formState.submitCount,
		error: (name: Path<Input>) => get(errors, name) as FieldProblem | undefined,
		onSubmit: (event: BaseSyntheticEvent) => {
			const submitter = submitterOf(event)
			pressed.current = submitter?.name ? { [submitter.name]: submitter.value } : {}
			return send(event)
		},
		// `register` alone renders no value on the server: without these two the
		// page would come back empty when JavaScript never runs.
		text: (name: Path<Input>) => ({
			...form.register(name),
			defaultValue: String(get(values, name) ?? ''),
		}),
		choice: (name: Path<Input>) => (value: string) => {
			const field = form.register(name)
			const isKept = () => get(form.getValues(), name) === value
			const keep = () => isKept() || form.setValue(name, value as PathValue<Input, Path<Input>>)
			return {
				...field,
				ref: keepingEarlyChoice(field.ref, keep),
				value,
				defaultChecked: [get(values, name)].flat().includes(value),
			}
		},
	}
}

/** What the hook gives to a part of a form that stands in a file of its own. */
export type ProgressiveForm<Input extends FieldValues> = ReturnType<
	typeof useProgressiveForm<Input, unknown>
>

function nestedErrors<Input extends FieldValues>(
	reply: FormReply<Input> | undefined,
): FieldErrors<Input> | undefined {
	if (!reply) return undefined
	const errors: FieldErrors<Input> = {}
	for (const [name, issue] of Object.entries(reply.errors)) set(errors, name, issue)
	return errors
}

// React Hook Form takes over what was typed or ticked before the script came, but no radio button.
function keepingEarlyChoice(register: (element: unknown) => void, keep: () => unknown) {
	return (element: HTMLInputElement | null) => {
		const chosen = element?.type === 'radio' && element.checked && !element.defaultChecked
		register(element)
		if (chosen) keep()
	}
}

// A form already on its way is not sent again, until the browser brings the page back.
function useSendOnce(): (send: () => void) => void {
	const sent = useRef(false)
	useEffect(() => {
		const forget = () => (sent.current = false)
		window.addEventListener('pageshow', forget)
		return () => window.removeEventListener('pageshow', forget)
	}, [])
	return (send) => {
		if (sent.current) return
		sent.current = true
		send()
	}
}

// `form.submit()` leaves out the pressed button, and `requestSubmit` is missing in older Safari.
function sendAsPosted(form: HTMLFormElement, submitter: HTMLButtonElement | undefined) {
	if (submitter?.name) {
		const pressed = document.createElement('input')
		Object.assign(pressed, { type: 'hidden', name: submitter.name, value: submitter.value })
		form.append(pressed)
	}
	HTMLFormElement.prototype.submit.call(form)
}

function submitterOf(event: BaseSyntheticEvent | undefined): HTMLButtonElement | undefined {
	const native = event?.nativeEvent
	const submitter = native && 'submitter' in native ? native.submitter : undefined
	return submitter instanceof HTMLButtonElement ? submitter : undefined
}

function submittedForm(event: BaseSyntheticEvent | undefined): HTMLFormElement {
	if (event?.target instanceof HTMLFormElement) return event.target
	throw new Error('A progressive form is submitted by its own submit event')
}
