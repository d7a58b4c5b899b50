import { officeName } from '#app/i18n/proper-names.ts'
import { randomUUID } from 'node:crypto'
import { readAttribution } from '#app/domain/attribution.ts'
import { inquiryDue } from '#app/domain/inquiry.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { formatDate } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { attributionName, taxName } from '#app/i18n/tax-words.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { type Tx } from '#db/client.server.ts'
import { inquiriesOfTaxpayer } from './inquiries-of-taxpayer.server.ts'
import { type InquiryView, inquiryView } from './inquiry-view.server.ts'
import { findItemAskedAbout } from './item-asked-about.server.ts'

/** The page on which one tax is asked about: what was asked before, or a new form. */
export type Asking = {
	of: string
	office: string
	dueOn: string
	waiting: InquiryView | undefined
	answered: InquiryView[]
	formKey: string
}

/** Undefined when the item is not the taxpayer's. */
export async function askingAbout(
	tx: Tx,
	whose: { taxpayerId: number; itemNo: string },
	{ parameters, language }: { parameters: Parameters; language: Language },
): Promise<Asking | undefined> {
	const item = await findItemAskedAbout(tx, whose)
	if (!item) return undefined
	const asked = (await inquiriesOfTaxpayer(tx, whose.taxpayerId))
		.filter(({ itemNo }) => itemNo === whose.itemNo)
		.map((inquiry) => inquiryView(inquiry, { now: now(), parameters, language }))
	return {
		of: itemName(item, language),
		office: officeName(item.office, language),
		dueOn: formatDate(inquiryDue(today(), parameters), language),
		waiting: asked.find(({ answer }) => !answer),
		answered: asked.filter(({ answer }) => answer),
		formKey: randomUUID(),
	}
}

/** "부가가치세 2025년 제2기" */
export function itemName(
	{ taxCode, attribution }: { taxCode: string; attribution: string },
	language: Language,
): string {
	const t = translator(language)
	const period = attributionName(t, readAttribution(attribution), attribution)
	return `${taxName(t, taxCode)} ${period}`
}
