import { inquiryDue } from '#app/domain/inquiry.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { formatDate, formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { dayInKorea, today } from '#app/platform/clock.server.ts'
import { type ListPlace } from '#app/platform/list-place.ts'
import { type Tx } from '#db/client.server.ts'
import { itemName } from './asking.server.ts'
import { inquiriesOfOffice, type InquiryState } from './inquiries-of-office.server.ts'
import { type InquiryRow } from './InquiryTable.tsx'

const ROWS_OF_A_PAGE = 30

/** A page of an office's questions, worded. */
export async function officeList(
	tx: Tx,
	wanted: { officeCode: string; state: InquiryState; after: ListPlace | undefined },
	{ parameters, language }: { parameters: Parameters; language: Language },
): Promise<{ rows: InquiryRow[]; next: ListPlace | undefined }> {
	const { listed, next } = await inquiriesOfOffice(tx, { ...wanted, limit: ROWS_OF_A_PAGE })
	const rows = listed.map((inquiry) => {
		const due = inquiryDue(dayInKorea(inquiry.sentAt), parameters)
		return {
			id: inquiry.id,
			about: inquiry.about,
			of: itemName(inquiry, language),
			taxpayerName: inquiry.taxpayerName,
			sentAt: formatInstant(inquiry.sentAt, language),
			dueOn: formatDate(due, language),
			late: inquiry.answeredAt === null && due < today(),
			answeredBy: inquiry.answeredBy,
		}
	})
	return { rows, next }
}
