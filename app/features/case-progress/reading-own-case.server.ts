import { type LoaderFunctionArgs } from '@remix-run/node'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { requireTaxpayer, type SignedInTaxpayer } from '#app/platform/session.server.ts'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { findOwnCase, type OwnCase } from '#db/case/own-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { type Words } from './words.ts'

export type Reading = {
	row: OwnCase
	taxpayer: SignedInTaxpayer
	on: CalendarDate
	parameters: Parameters
	words: Words
}

/** Reads something of a case of one's own; of any other it is as if there were none. */
export async function readingOwnCase<T>(
	{ request, params }: LoaderFunctionArgs,
	read: (tx: Tx, reading: Reading) => Promise<T>,
): Promise<T> {
	const taxpayer = await requireTaxpayer(request)
	const language = detectLanguage(request)
	const words = { language, t: translator(language) }
	const parameters = await currentParameters()
	return asTaxpayer(taxpayer, async (tx) => {
		const row = await findOwnCase(tx, taxpayer, params.reference ?? '')
		if (!row) throw new Response(null, { status: 404 })
		return read(tx, { row, taxpayer, on: today(), parameters, words })
	})
}
