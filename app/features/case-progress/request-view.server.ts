import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { formatDay } from '#app/i18n/format.ts'
import { type AskedOfForm } from './answer-form.schema.ts'
import { type AskedItem, type OpenRequest } from './open-request.server.ts'
import { type WaivedView, waivedView } from './waived-documents.server.ts'
import { documentName, type Words } from './words.ts'

export type AskedView = AskedOfForm & { title: string; text: string | null; files: string }

export type RequestView = {
	id: string
	askedBy: OpenRequest['askedBy']
	message: string | null
	by: string
	/** The law's day for the decision where it comes before that: it does not wait for the answer. */
	lawBy: string | null
	items: AskedView[]
	/** Asked with the others, and not needed any more. */
	waived: WaivedView[]
	answers: Record<string, string>
	more: string
}

/** What is asked, in the words its taxpayer reads. */
export function requestView(
	request: OpenRequest,
	lawDueOn: CalendarDate | null,
	words: Words,
): RequestView {
	const { id, askedBy, message, dueOn, items, more } = request
	return {
		...{ id, askedBy, message, more },
		by: formatDay(dueOn, words.language),
		lawBy: lawDueOn && lawDueOn <= dueOn ? formatDay(lawDueOn, words.language) : null,
		items: items.filter(({ waived }) => !waived).map((item) => askedView(item, words)),
		waived: items.flatMap(({ waived }) => (waived ? [waivedView(waived, words)] : [])),
		answers: Object.fromEntries(items.map(({ number, answer }) => [String(number), answer])),
	}
}

const codes = ['document-missing', 'document-asked', 'file-unreadable', 'file-changed'] as const

function askedView(item: AskedItem, words: Words): AskedView {
	const { number, kind, rule, asked, files } = item
	const code = codes.find((known) => known === asked)
	const name = code ? documentName(rule, words) : asked
	const { t } = words
	return {
		...{ number, kind, hasFile: files.length > 0, files: files.join(', ') },
		title:
			kind === 'document'
				? t('case-progress:answer.document', { number, name })
				: t('case-progress:answer.question', { number, asked }),
		text: code ? t(`case-progress:answer.asked.${code}`) : null,
	}
}
