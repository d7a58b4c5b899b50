import { createPublicKey, verify } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { settings } from '#app/platform/settings.server.ts'
import { digestOf } from '#app/features/outbound/file-text.server.ts'
import { writeOutbound } from '#app/features/outbound/write-outbound.server.ts'

export type Line = Record<string, unknown> & { line: number; event: string; turn: number }
type Head = { file: number; lines: number; previous: string }
type Read = { name: string; head: Head; lines: Line[]; sha256: string; signed: boolean }

/** A folder of its own for what leaves. */
export const outboundFolder = () => mkdtempSync(path.join(tmpdir(), 'dasibom-outbound-'))

export const writeInto = (folder: string) => writeOutbound({ folder, key: settings().outbound.key })

/** The files in a folder as the other side would read them: digest and signature checked by their own words. */
export function filesIn(folder: string): Read[] {
	return readdirSync(folder)
		.filter((name) => !name.startsWith('.'))
		.sort()
		.map((name) => readAs(name, readFileSync(path.join(folder, name), 'utf8')))
}

function readAs(name: string, content: string): Read {
	const [head = '', ...rest] = content.trimEnd().split('\n')
	const tail = JSON.parse(rest.pop() ?? '') as { sha256: string; signature: string }
	const sha256 = digestOf({ head, lines: rest })
	const key = createPublicKey(settings().outbound.key)
	const signed = verify(null, Buffer.from(sha256), key, Buffer.from(tail.signature, 'base64'))
	const lines = rest.map((line) => JSON.parse(line) as Line)
	return {
		name,
		head: JSON.parse(head) as Head,
		lines,
		sha256,
		signed: signed && tail.sha256 === sha256,
	}
}
