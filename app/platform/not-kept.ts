import { isRouteErrorResponse, useRouteError } from '@remix-run/react'

/** Why there is nothing that an answer could be kept with. */
export type NotKeptWhy = 'discarded' | 'sent' | 'changed'

/** What is said about an answer that could not be kept, with the words that were typed. */
export type NotKept = {
	reason: 'not_kept'
	why: NotKeptWhy
	typed: readonly { label: string; text: string }[]
	/** Where the person can go on. */
	next: string
}

export function isNotKept(said: unknown): said is NotKept {
	return typeof said === 'object' && said !== null && 'reason' in said && said.reason === 'not_kept'
}

/** On its error page: the answer that was not kept. */
export function useNotKept(): NotKept | undefined {
	const error = useRouteError()
	return isRouteErrorResponse(error) && isNotKept(error.data) ? error.data : undefined
}
