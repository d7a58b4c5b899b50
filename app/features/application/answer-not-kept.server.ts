import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { type Translate } from '#app/i18n/translate.ts'
import { CSRF_FIELD } from '#app/platform/csrf.server.ts'
import { type NotKept, type NotKeptWhy } from '#app/platform/not-kept.ts'
import { type Standing } from './draft.server.ts'

const notTyped = [CSRF_FIELD, 'leave', 'show']

/** The answer to a form of a draft that was discarded, handed in or begun anew in another window. */
export function answerNotKept(
	request: Request,
	{ draft, openCase }: Pick<Standing, 'draft' | 'openCase'>,
	formData: FormData | undefined,
): Response {
	const why: NotKeptWhy = openCase ? 'sent' : draft ? 'changed' : 'discarded'
	const typed = formData ? typedIn(formData, translator(detectLanguage(request))) : []
	const next = openCase ? `/cases/${openCase.reference}` : '/apply'
	return Response.json({ reason: 'not_kept', why, typed, next } satisfies NotKept, { status: 409 })
}

/** The fields of a post; a body of files is not read for words. */
export async function fieldsSent(request: Request): Promise<FormData | undefined> {
	const type = request.headers.get('content-type') ?? ''
	return type.startsWith('application/x-www-form-urlencoded') && !request.bodyUsed
		? request.clone().formData()
		: undefined
}

function typedIn(formData: FormData, t: Translate): NotKept['typed'] {
	return [...formData].flatMap(([name, value]) => {
		if (typeof value !== 'string' || value.trim() === '' || notTyped.includes(name)) return []
		const field = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
		const label = wordsOf(`${field}.label`, t)
		// What was picked from a list is sent as its code.
		const text = /^[a-z][a-z-]*$/.test(value) ? wordsOf(`${field}.${value}`, t) : value
		return text ? [{ label, text }] : []
	})
}

// Fields are named as their texts are, where they have any; the compiler cannot know which.
function wordsOf(key: string, t: Translate): string {
	return t(`hardship-declaration:${key}` as 'hardship-declaration:note.label', { defaultValue: '' })
}
