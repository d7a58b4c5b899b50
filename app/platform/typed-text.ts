import * as z from 'zod/mini'

type TextCheck = z.core.CheckFn<string> | z.core.$ZodCheck<string>

/** A box of a form without the blanks around what was typed; one that was not sent is an empty one. */
export function typedText(...checks: readonly TextCheck[]) {
	return z.prefault(z.string().check(z.trim(), ...checks), '')
}

/** Refuses, from inside a transform, a field below what is being read: the message is a locale key. */
export function refuseField<Value>(
	{ issues, value }: z.core.ParsePayload<Value>,
	message: string,
	...path: string[]
): void {
	issues.push({ code: 'custom', input: value, message, path })
}
