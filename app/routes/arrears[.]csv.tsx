import { type LoaderFunctionArgs } from '@remix-run/node'
import { arrearsFacts } from '#app/features/arrears/arrears-facts.server.ts'
import { arrearsTable } from '#app/features/arrears/arrears-table.server.ts'
import { wordsIn } from '#app/features/arrears/words.ts'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { excelCsv, excelResponse } from '#app/platform/excel-csv.server.ts'
import { requireTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'

/** What a person owes as a table for Excel. */
export async function loader({ request }: LoaderFunctionArgs) {
	const taxpayer = await requireTaxpayer(request)
	const language = detectLanguage(request)
	const facts = await asTaxpayer(taxpayer, (tx) => arrearsFacts(tx, taxpayer.taxpayerId))
	const table = arrearsTable(facts, wordsIn(language, translator(language)))
	return excelResponse(excelCsv(table), `arrears-${facts.on}.csv`)
}
