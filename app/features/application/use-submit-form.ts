import { useMemo } from 'react'
import type * as z from 'zod'
import { type FormReply } from '#app/platform/form-reply.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { submitForm } from './submit-form.schema.ts'

type Input = z.input<ReturnType<typeof submitForm>>

/** The form at the foot of the check, whose errors stand at the head of the page. */
export function useSubmitForm(asksHealth: boolean, reply: FormReply<object> | undefined) {
	const schema = useMemo(() => submitForm(asksHealth), [asksHealth])
	return useProgressiveForm<Input, unknown>(schema, { initial: {}, reply })
}

export type SubmitFormBinding = ReturnType<typeof useSubmitForm>
