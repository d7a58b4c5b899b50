import { oneMissUnder } from '#app/domain/letter-facts.ts'
import { formatDate, formatWon } from '#app/i18n/format.ts'
import { maskName } from '#app/i18n/mask-name.ts'
import { reliefLaw } from '#app/i18n/relief-words.ts'
import { type ListPlace } from '#app/platform/list-place.ts'
import { type Tx } from '#db/client.server.ts'
import { type PlanBehind, plansBehind } from './plans-behind.server.ts'
import { type Words } from './words.ts'

const ROWS_OF_A_PAGE = 30

/** A plan that fell behind, worded; the name is masked until the case is opened. */
export type BehindRow = {
	id: string
	href: string
	name: string
	reference: string
	relief: string
	since: string
	misses: number
	lacking: string
	/** What misses allow the office to do, with the article; nothing where the law is silent. */
	allows: ReturnType<typeof oneMissUnder>
}

export async function behindList(
	tx: Tx,
	wanted: { officeCode: string; after: ListPlace | undefined },
	words: Words,
): Promise<{ rows: BehindRow[]; next: ListPlace | undefined }> {
	const { listed, next } = await plansBehind(tx, { ...wanted, limit: ROWS_OF_A_PAGE })
	return { rows: listed.map((plan) => rowOf(plan, words)), next }
}

function rowOf(plan: PlanBehind, { t, language }: Words): BehindRow {
	const reference = plan.reference ?? ''
	return {
		...{ id: plan.planId, href: `/staff/cases/${reference}`, reference },
		name: maskName(plan.taxpayerName),
		relief: reliefLaw(t, plan.relief),
		since: formatDate(plan.since, language),
		misses: plan.misses,
		lacking: formatWon(plan.lacking, language),
		allows: oneMissUnder(plan.relief),
	}
}
