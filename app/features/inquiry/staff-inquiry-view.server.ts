import { inquiryDue } from '#app/domain/inquiry.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { formatDate, formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { dayInKorea } from '#app/platform/clock.server.ts'
import { itemName } from './asking.server.ts'
import { type StaffInquiry } from './inquiry-for-staff.server.ts'
import { type StaffInquiryView } from './StaffInquiryPage.tsx'

export function staffInquiryView(
	inquiry: StaffInquiry,
	parameters: Parameters,
	language: Language,
): StaffInquiryView {
	const { about, text, itemNo, taxpayerName, sentAt, readAt, answer } = inquiry
	return {
		...{ about, text, itemNo, taxpayerName },
		of: itemName(inquiry, language),
		sentAt: formatInstant(sentAt, language),
		dueOn: formatDate(inquiryDue(dayInKorea(sentAt), parameters), language),
		answer: answer && {
			text: answer.text,
			by: answer.by ?? '',
			at: formatInstant(answer.at, language),
			readAt: readAt ? formatInstant(readAt, language) : undefined,
		},
	}
}
