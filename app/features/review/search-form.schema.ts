import * as z from 'zod/mini'
import { nameKey } from '#app/domain/name-key.ts'
import { typedText } from '#app/platform/typed-text.ts'

const MOST_SIGNS = 100

// One sign begins thousands of names.
export const searchForm = z.object({
	words: typedText(
		z.maxLength(MOST_SIGNS, 'queue:search.too-long'),
		z.refine((text) => nameKey(text).length >= 2, 'queue:search.missing'),
	),
})
export type SearchInput = z.input<typeof searchForm>
