import { mkdir, open, rename } from 'node:fs/promises'
import path from 'node:path'

/** Puts a file into a folder whole or not at all, and lasting: a name that is there has all its bytes. */
export async function placeFile(folder: string, name: string, content: string): Promise<void> {
	await mkdir(folder, { recursive: true, mode: 0o700 })
	const partial = path.join(folder, `.${name}.partial`)
	const file = await open(partial, 'w', 0o600)
	try {
		await file.writeFile(content)
		await file.sync()
	} finally {
		await file.close()
	}
	await rename(partial, path.join(folder, name))
	await settle(folder)
}

// The name lasts once its folder is on the disk too.
async function settle(folder: string): Promise<void> {
	const handle = await open(folder, 'r')
	try {
		await handle.sync()
	} finally {
		await handle.close()
	}
}
