import { inquiryDue, type InquirySubject } from '#app/domain/inquiry.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { formatDate, formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { officeName } from '#app/i18n/proper-names.ts'
import { dayInKorea } from '#app/platform/clock.server.ts'
import { type OwnInquiry } from './inquiries-of-taxpayer.server.ts'

/** A question and its answer, worded for the page of the person who asked. */
export type InquiryView = {
	itemNo: string
	about: InquirySubject
	text: string
	sentAt: string
	dueOn: string
	/** The day meant for the answer has passed without one. */
	late: boolean
	office: { name: string; phone: string }
	answer: { text: string; at: string; isNew: boolean } | undefined
}

export function inquiryView(
	{ sentAt, answer, office, ...asked }: OwnInquiry,
	{ now, parameters, language }: { now: Date; parameters: Parameters; language: Language },
): InquiryView {
	const due = inquiryDue(dayInKorea(sentAt), parameters)
	return {
		...asked,
		office: { ...office, name: officeName(office.name, language) },
		sentAt: formatInstant(sentAt, language),
		dueOn: formatDate(due, language),
		late: !answer && due < dayInKorea(now),
		answer: answer && { ...answer, at: formatInstant(answer.at, language) },
	}
}
