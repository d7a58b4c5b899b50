import { and, eq, inArray, isNull } from 'drizzle-orm'
import { type ParameterChange, rowsOfChange } from '#app/domain/parameters/change.ts'
import { type Tx } from '../client.server.ts'
import { parameterFigures, parameterHolidays } from '../schema/index.ts'
import { keepTurn, standingParameters } from './standing-parameters.server.ts'

export type ApprovedChange = {
	change: ParameterChange
	proposalId: string
	article: string
	source: string
	/** Staff, by their ids: never the same one twice, the tables see to it. */
	enteredBy: string
	approvedBy: string
	at: Date
}

/** Enters what was approved: rows begin and earlier ones end, in the caller's transaction and under its lock. */
export async function enterChange(tx: Tx, approved: ApprovedChange): Promise<string> {
	const { change, proposalId, enteredBy, approvedBy, at } = approved
	const rows = rowsOfChange(change, await standingParameters(tx))
	const written = { enteredBy, approvedBy, enteredAt: at, proposalId }
	for (const { figure, to } of rows.ended) {
		await tx
			.update(parameterFigures)
			.set({ validTo: to, endedBy: proposalId })
			.where(standingFigure(figure))
	}
	for (const figure of rows.replaced) {
		await tx
			.update(parameterFigures)
			.set({ replacedAt: at, endedBy: proposalId })
			.where(standingFigure(figure))
	}
	for (const { from, to, ...figure } of rows.added) {
		await tx
			.insert(parameterFigures)
			.values({ ...figure, validFrom: from, validTo: to, ...written })
	}
	await enterHolidays(tx, approved, rows)
	return keepTurn(tx, at, proposalId)
}

async function enterHolidays(
	tx: Tx,
	{ proposalId, article, source, enteredBy, approvedBy, at }: ApprovedChange,
	{ holidaysEnded, holidaysAdded }: ReturnType<typeof rowsOfChange>,
): Promise<void> {
	if (holidaysEnded.length > 0) {
		await tx
			.update(parameterHolidays)
			.set({ replacedAt: at, endedBy: proposalId })
			.where(
				and(
					inArray(parameterHolidays.on, [...holidaysEnded]),
					isNull(parameterHolidays.replacedAt),
				),
			)
	}
	for (const holiday of holidaysAdded) {
		await tx.insert(parameterHolidays).values({
			...{ ...holiday, article, source, enteredBy, approvedBy, enteredAt: at, proposalId },
		})
	}
}

function standingFigure({
	key,
	from,
}: {
	key: string
	from: typeof parameterFigures.$inferSelect.validFrom
}) {
	return and(
		eq(parameterFigures.key, key),
		eq(parameterFigures.validFrom, from),
		isNull(parameterFigures.replacedAt),
	)
}
