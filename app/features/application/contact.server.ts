import { type Answers } from '#app/domain/declaration.ts'
import { type Language } from '#app/i18n/language.ts'
import { seal } from '#app/platform/sealing.server.ts'
import { settings } from '#app/platform/settings.server.ts'
import { type Tx } from '#db/client.server.ts'
import { contactDetails } from '#db/schema/index.ts'

/** How to reach the taxpayer from now on; a box left empty takes away nothing given before. */
export async function keepContact(
	tx: Tx,
	taxpayerId: number,
	help: Answers['help'],
	{ language, at }: { language: Language; at: Date },
): Promise<void> {
	const given = {
		...(help?.email ? { email: sealed(taxpayerId, 'email', help.email) } : {}),
		...(help?.phone ? { phone: sealed(taxpayerId, 'phone', help.phone) } : {}),
		textNotCalls: help?.needs.includes('text-not-calls') ?? false,
		language,
		changedAt: at,
	}
	await tx
		.insert(contactDetails)
		.values({ taxpayerId, ...given })
		.onConflictDoUpdate({ target: contactDetails.taxpayerId, set: given })
}

function sealed(taxpayerId: number, column: 'email' | 'phone', text: string): string {
	const place = { table: 'contact_details', column, row: String(taxpayerId) }
	return seal(settings().fieldKeys, place, text)
}
