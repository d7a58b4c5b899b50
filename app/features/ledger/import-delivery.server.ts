import { eq } from 'drizzle-orm'
import { now, today } from '#app/platform/clock.server.ts'
import { fileStore } from '#app/platform/file-store.server.ts'
import { openSealed, putSealed } from '#app/platform/sealed-file.server.ts'
import { settings } from '#app/platform/settings.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { ledgerDeliveries } from '#db/schema/index.ts'
import { type HandedInBy } from './delivery.server.ts'
import { deliveryPlace } from './delivery-place.ts'
import { importFile } from './import-file.server.ts'
import { type LedgerSource } from './ledger-source.server.ts'
import { type KeepRejects } from './reject-file.server.ts'

type Delivery = typeof ledgerDeliveries.$inferSelect

/** The worker's task: brings a file in that was handed in on the page, and takes it out of the store. */
export async function importDelivery({ id }: { id: string }): Promise<void> {
	const delivery = await find(id)
	if (!delivery?.fileKey) return
	// One that was cut off right after its end is done, and only lies there still.
	if (!['accepted', 'already', 'refused'].includes(delivery.state)) {
		await importFile(sourceOf(delivery), {
			...{ today: today(), at: now(), ciHashKey: settings().ciHashKey },
			...{ by: byOf(delivery), skipRejects: delivery.skipRejects },
			...{ deliveryId: id, keepRejects },
		})
	}
	await fileStore().remove(delivery.fileKey)
	await asSystem((tx) =>
		tx
			.update(ledgerDeliveries)
			.set({ fileKey: null, fileSecret: null })
			.where(eq(ledgerDeliveries.id, id)),
	)
}

async function find(id: string): Promise<Delivery | undefined> {
	const [row] = await asSystem((tx) =>
		tx.select().from(ledgerDeliveries).where(eq(ledgerDeliveries.id, id)),
	)
	return row
}

function sourceOf({ id, fileName, bytes, fileKey, fileSecret }: Delivery): LedgerSource {
	return {
		...{ name: fileName, bytes },
		open: async () => {
			const sealed = { key: fileKey ?? '', secret: fileSecret ?? '' }
			const stream = await openSealed(sealed, deliveryPlace(id, 'file_secret'))
			if (!stream) throw new Error('The file store does not hold what was handed in')
			return stream
		},
	}
}

function byOf({ byStaff, byName }: Delivery): HandedInBy {
	return byStaff
		? { kind: 'staff', staffId: byStaff, name: byName }
		: { kind: 'operator', name: byName }
}

const keepRejects: KeepRejects = async (id, csv) => {
	async function* bytes() {
		for await (const lines of csv) yield Buffer.from(lines)
	}
	const { key, secret } = await putSealed(bytes(), deliveryPlace(id, 'rejects_secret'))
	return { rejects_key: key, rejects_secret: secret }
}
