import { createPublicKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import {
	acknowledge,
	type Acknowledged,
	type AcknowledgeRefusal,
} from '#app/features/outbound/acknowledge.server.ts'
import { outboundStatus } from '#app/features/outbound/outbound-status.server.ts'
import { writeOutbound } from '#app/features/outbound/write-outbound.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { closeDatabase, openDatabase } from '#db/client.server.ts'
import { BadInput } from './bad-input.ts'
import { answer } from './json-input.ts'
import { outboundPlace } from './outbound-place.ts'

const refusals: Record<AcknowledgeRefusal, string> = {
	unreadable: 'is not as docs/outbound-format.md says',
	unknown_file: 'answers to a file that was never written',
	digest_differs: 'answers to other bytes than were written',
	lines_differ: 'does not answer to every line once',
	accepted_before: 'refuses what was accepted before',
}

export function write(): Promise<void> {
	const place = outboundPlace(process.env)
	return onDatabase(place.databaseUrl, async () =>
		answer({ folder: place.folder, files: await writeOutbound(place) }),
	)
}

/** Each whole or not at all, up to the first bad one. */
export function acknowledgeFiles(paths: readonly string[]): Promise<void> {
	const texts = paths.map((path) => ({ path, text: readText(path) }))
	return onDatabase(outboundPlace(process.env).databaseUrl, async () => {
		const taken: Acknowledged[] = []
		for (const { path, text } of texts) {
			const by = { at: now(), by: userInfo().username }
			const done = await asSystem((tx) => acknowledge(tx, text, by))
			if ('refusal' in done) throw new BadInput(sentence(path, done))
			taken.push(done)
		}
		answer({ acknowledged: taken })
	})
}

export function status(): Promise<void> {
	const { databaseUrl, key } = outboundPlace(process.env)
	const publicKey = createPublicKey(key).export({ format: 'pem', type: 'spki' })
	return onDatabase(databaseUrl, async () =>
		answer({ ...(await asSystem(outboundStatus)), publicKey }),
	)
}

async function onDatabase(url: string, work: () => Promise<void>): Promise<void> {
	openDatabase(url, { connections: 1 })
	try {
		await work()
	} finally {
		await closeDatabase()
	}
}

function readText(path: string): string {
	try {
		return readFileSync(path, 'utf8')
	} catch (error) {
		throw new BadInput(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
	}
}

function sentence(path: string, { refusal, line }: { refusal: AcknowledgeRefusal; line?: number }) {
	const where = line === undefined ? '' : ` (line ${String(line)})`
	return `${path} ${refusals[refusal]}${where}.`
}
