import { type FormReply } from './form-reply.ts'

/** Who changed the same thing in the meantime, what they did and when, already worded. */
export type Meanwhile = { move: string; name: string | null; at: string }

/** What comes back when a form was not carried out: the words typed, and why. */
export type SentForm<Input, Shown = unknown> = {
	reply: FormReply<Input>
	/** Named by the rule that refused; undefined when only fields were wrong. */
	refusal: string | undefined
	meanwhile: Meanwhile | undefined
	/** What was asked to be shown before anything is done. */
	shown: Shown | undefined
}

/** What a form says about the thing it changes: which version the reader saw, and a key to count it once. */
export type VersionedPage = {
	version: number
	formKey: string
	/** Why it cannot be changed now; the form is then without its button. */
	refusal: string | undefined
}

/**
 * The version a form speaks of. After a conflict the reader was told and has seen how things stand; after
 * a slip of the pen they have not, and still speak of the version they opened.
 */
export function versionSeen(page: VersionedPage, sent: SentForm<unknown> | undefined): string {
	const values = sent?.refusal === undefined ? sent?.reply.values : undefined
	const typed = (values as { version?: unknown } | undefined)?.version
	return typeof typed === 'string' ? typed : String(page.version)
}
