import { asc, desc, eq } from 'drizzle-orm'
import { formatDay, formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { type AnswerPlace, unsealAnswer } from '#db/case/request-words.server.ts'
import { type Tx } from '#db/client.server.ts'
import { informationRequestItems, informationRequests, staff } from '#db/schema/index.ts'

export type RequestView = {
	id: string
	state: 'open' | 'answered' | 'expired' | 'cancelled'
	by: string | null
	at: string
	dueOn: string
	message: string | null
	items: { number: number; asked: string; answer: string | null }[]
	/** What the person wrote beside the answers. */
	more: string | null
	answeredAt: string | null
}

/** What was asked of the person and what they answered, the latest first. */
export async function requestsOfCase(
	tx: Tx,
	caseId: string,
	language: Language,
): Promise<RequestView[]> {
	const requests = await tx
		.select({ request: informationRequests, by: staff.name })
		.from(informationRequests)
		.leftJoin(staff, eq(staff.id, informationRequests.askedBy))
		.where(eq(informationRequests.caseId, caseId))
		.orderBy(desc(informationRequests.askedAt))
	const items = await tx
		.select()
		.from(informationRequestItems)
		.where(eq(informationRequestItems.caseId, caseId))
		.orderBy(asc(informationRequestItems.number))
	return requests.map(({ request, by }) => ({
		...{ id: request.id, state: request.state, by, message: request.message },
		at: formatInstant(request.askedAt, language),
		dueOn: formatDay(request.dueOn, language),
		items: items
			.filter(({ requestId }) => requestId === request.id)
			.map((item) => ({
				number: item.number,
				asked: askedWords(item, language),
				// What is still being written is the person's own.
				answer: answerOf(request.state, item),
			})),
		more: answerOf(request.state, {
			...{ requestId: request.id, number: 0 },
			answer: request.answer,
		}),
		answeredAt: request.answeredAt && formatInstant(request.answeredAt, language),
	}))
}

function answerOf(
	state: RequestView['state'],
	{ answer, ...place }: AnswerPlace & { answer: string | null },
): string | null {
	return state === 'answered' && answer !== null ? unsealAnswer(place, answer) : null
}

// A document of a rule is asked for by a code; everything else in the words it was typed in.
const codes = ['document-asked', 'document-missing', 'file-unreadable', 'file-changed'] as const

function askedWords(
	{ rule, asked }: { rule: string | null; asked: string },
	language: Language,
): string {
	const t = translator(language)
	const code = codes.find((known) => known === asked)
	if (!code) return asked
	const name = t(`evidence:rule.${rule ?? 'other'}` as 'evidence:rule.other')
	return t(`review:asked.${code}`, { name })
}
