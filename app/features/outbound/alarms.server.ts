import { and, eq, isNull, lt } from 'drizzle-orm'
import { log } from '#app/platform/log.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { audit } from '#db/audit.server.ts'
import { type Tx } from '#db/client.server.ts'
import { outboundAlarms, outboundEvents, outboundFiles } from '#db/schema/index.ts'
import { staffWithRole, tellStaff } from '#db/tell-staff.server.ts'

const DAY_MS = 24 * 60 * 60 * 1000

type Alarm = Pick<typeof outboundAlarms.$inferSelect, 'kind' | 'fileNumber'>

/** The worker's task: says once of each file that nobody answered it for a day, and that nothing is written. */
export async function watchOutbound(): Promise<void> {
	const at = now()
	const raised = await asSystem(async (tx) => {
		const late = await overdue(tx, new Date(at.getTime() - DAY_MS))
		const fresh: Alarm[] = []
		for (const alarm of late) if (await raise(tx, alarm, at)) fresh.push(alarm)
		const unwritten = { kind: 'unwritten', fileNumber: null } as const
		if (!late.some(({ kind }) => kind === 'unwritten')) await endAlarm(tx, unwritten, at)
		if (fresh.length > 0) await tellExchange(tx, at)
		return fresh
	})
	for (const { kind, fileNumber } of raised)
		log.error('outbound alarm', undefined, { reason: kind, count: fileNumber ?? 0 })
}

/** Ends an alarm that stands. */
export async function endAlarm(tx: Tx, alarm: Alarm, at: Date): Promise<void> {
	const { kind, fileNumber } = alarm
	await tx
		.update(outboundAlarms)
		.set({ endedAt: at })
		.where(
			and(
				eq(outboundAlarms.kind, kind),
				fileNumber === null ? undefined : eq(outboundAlarms.fileNumber, fileNumber),
				isNull(outboundAlarms.endedAt),
			),
		)
}

async function overdue(tx: Tx, since: Date): Promise<Alarm[]> {
	const files = await tx
		.select({ fileNumber: outboundFiles.number })
		.from(outboundFiles)
		.where(and(isNull(outboundFiles.acknowledgedAt), lt(outboundFiles.writtenAt, since)))
	const [unwritten] = await tx
		.select({ id: outboundEvents.id })
		.from(outboundEvents)
		.where(and(isNull(outboundEvents.fileNumber), lt(outboundEvents.at, since)))
		.limit(1)
	const late = files.map(({ fileNumber }) => ({ kind: 'unacknowledged' as const, fileNumber }))
	return unwritten ? [{ kind: 'unwritten', fileNumber: null }, ...late] : late
}

async function raise(tx: Tx, alarm: Alarm, at: Date): Promise<boolean> {
	const raised = await tx
		.insert(outboundAlarms)
		.values({ ...alarm, raisedAt: at })
		.onConflictDoNothing()
		.returning({ id: outboundAlarms.id })
	if (raised.length === 0) return false
	await audit(tx, {
		...{ at, actorKind: 'system', action: `outbound_${alarm.kind}` },
		subject: alarm.fileNumber === null ? null : String(alarm.fileNumber),
	})
	return true
}

async function tellExchange(tx: Tx, at: Date): Promise<void> {
	const managers = await staffWithRole(tx, 'operations-manager')
	const told = managers.map((staffId) => ({ staffId, caseId: null }))
	await tellStaff(tx, told, { template: 'staff-outbound-alarm', at })
}
