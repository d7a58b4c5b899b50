import { messageWith } from '#app/i18n/message-values.ts'
import { type FieldProblem } from '#app/platform/form-problems.ts'
import { type Receipt } from './receive-evidence.server.ts'

type Field = { rule: string | null; replaces?: string | undefined }

/** At the field the files came by: how many of them were kept, and which were not. */
export function uploadProblem(
	receipt: Receipt | undefined,
	{ rule, replaces }: Field,
): FieldProblem | undefined {
	if (!receipt?.of || replaces || receipt.of.rule !== rule) return undefined
	const { saved, refused, refusedInAll } = receipt
	if (refusedInAll === 0) return { message: 'evidence:refusal.none' }
	const named = refused.map(({ name }) => name)
	const names = [...named, ...(refusedInAll > named.length ? ['…'] : [])].join(', ')
	const counted = { kept: String(saved.length), left: String(refusedInAll), names }
	return { message: messageWith('evidence:refusal.at-field', counted) }
}
