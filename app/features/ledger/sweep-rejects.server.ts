import { and, eq, isNotNull, lt } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { fileStore } from '#app/platform/file-store.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { ledgerDeliveries } from '#db/schema/index.ts'

const KEPT_MS = 30 * 24 * 3_600_000

/** The worker's task: removes lists of rejected lines nobody needs any more; they quote what the file said. */
export async function sweepRejects(): Promise<void> {
	const before = new Date(now().getTime() - KEPT_MS)
	const old = await asSystem((tx) =>
		tx
			.select({ id: ledgerDeliveries.id, key: ledgerDeliveries.rejectsKey })
			.from(ledgerDeliveries)
			.where(and(isNotNull(ledgerDeliveries.rejectsKey), lt(ledgerDeliveries.handedInAt, before))),
	)
	for (const { id, key } of old) {
		if (key) await fileStore().remove(key)
		await asSystem((tx) =>
			tx
				.update(ledgerDeliveries)
				.set({ rejectsKey: null, rejectsSecret: null })
				.where(eq(ledgerDeliveries.id, id)),
		)
	}
}
