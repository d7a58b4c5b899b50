import { and, eq, isNotNull } from 'drizzle-orm'
import { answerDayAfterReminder, isReminderDue } from '#app/domain/case/reminder.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { eachApart } from '#app/platform/each-apart.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { moveCase } from '#db/case/move-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { tellTaxpayer } from '#db/outbox.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { cases, informationRequests } from '#db/schema/index.ts'

type Awaiting = Pick<typeof cases.$inferSelect, 'id' | 'taxpayerId'>

/** The worker's hourly task: two reminders for an awaited answer, then, the day passed, the lapse. */
export async function remindAndLapse(): Promise<void> {
	const waiting = await asSystem((tx) =>
		tx
			.select({ id: cases.id, taxpayerId: cases.taxpayerId })
			.from(cases)
			.where(and(eq(cases.state, 'awaiting_taxpayer'), isNotNull(cases.awaitingUntil))),
	)
	const parameters = await currentParameters()
	await eachApart(waiting, async (one) => {
		await asSystem((tx) => remind(tx, one))
		await asSystem((tx) => lapse(tx, one, parameters))
	})
}

async function remind(tx: Tx, { id, taxpayerId }: Awaiting): Promise<void> {
	const [row] = await tx.select().from(cases).where(eq(cases.id, id)).for('update')
	if (row?.state !== 'awaiting_taxpayer' || !row.awaitingUntil) return
	const awaited = { ...row, awaitingUntil: row.awaitingUntil }
	const on = today()
	if (!isReminderDue(awaited, on)) return
	const awaitingUntil = answerDayAfterReminder(awaited, on)
	await tx
		.update(cases)
		.set({ remindersSent: row.remindersSent + 1, remindedOn: on, awaitingUntil })
		.where(eq(cases.id, id))
	await tx
		.update(informationRequests)
		.set({ dueOn: awaitingUntil })
		.where(and(eq(informationRequests.caseId, id), eq(informationRequests.state, 'open')))
	const template = row.remindersSent === 0 ? 'reminder-first' : 'reminder-second'
	await tellTaxpayer(tx, { taxpayerId, caseId: id, template, at: now() })
}

async function lapse(tx: Tx, { id }: Awaiting, parameters: Parameters): Promise<void> {
	// The rule itself refuses while the day is not over or a reminder is missing.
	const moved = await moveCase(tx, {
		caseId: id,
		move: 'lapse',
		by: { actor: { role: 'system' }, id: null, name: null },
		at: now(),
		on: today(),
		parameters,
	})
	if (!moved.moved) return
	await tx
		.update(informationRequests)
		.set({ state: 'expired' })
		.where(and(eq(informationRequests.caseId, id), eq(informationRequests.state, 'open')))
}
