import { desc, eq } from 'drizzle-orm'
import { handoverCodes, isReasonFor, returnCodes } from '#app/domain/decision/reason-code.ts'
import { isWaiverReason } from '#app/domain/evidence-waiver.ts'
import { outcomes } from '#app/domain/outcome.ts'
import { formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { eventWords } from '#db/case/event-words.server.ts'
import { type Tx } from '#db/client.server.ts'
import { caseEvents } from '#db/schema/index.ts'

export type TimelineEvent = {
	version: number
	what: string
	who: string
	at: string
	reason: string | null
	words: string | null
}

/** What happened to a case, the latest first, every move with who, when and why. */
export async function timelineOfCase(
	tx: Tx,
	caseId: string,
	language: Language,
): Promise<TimelineEvent[]> {
	const t = translator(language)
	const events = await tx
		.select()
		.from(caseEvents)
		.where(eq(caseEvents.caseId, caseId))
		.orderBy(desc(caseEvents.version))
	return events.map((event) => ({
		version: event.version,
		what: t(`case-move:move.${event.move}` as 'case-move:move.take'),
		who: event.actorName ?? t('review:timeline.system'),
		at: formatInstant(event.at, language),
		reason: event.subject
			? documentWords(event.subject, event.reasonCode, language)
			: event.reasonCode && codeWords(event.reasonCode, language),
		words: eventWords(event),
	}))
}

function documentWords(rule: string, code: string | null, language: Language): string {
	const t = translator(language)
	const document = t(`evidence:rule.${rule}` as 'evidence:rule.other')
	return isWaiverReason(code) ? `${document}: ${t(`review:waiver.reason.${code}`)}` : document
}

function codeWords(code: string, language: Language): string {
	const t = translator(language)
	const handover = handoverCodes.find((one) => one === code)
	if (handover) return t(`review:handover.${handover}`)
	const returned = returnCodes.find((one) => one === code)
	if (returned) return t(`decision:return.${returned}`)
	const reasons = code
		.split(' ')
		.filter((one) => outcomes.some((outcome) => isReasonFor(outcome, one)))
	return reasons
		.map((one) => t(`decision:reason.${one}` as 'decision:reason.conditions-met'))
		.join(', ')
}
