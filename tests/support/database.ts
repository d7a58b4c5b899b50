import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, inject } from 'vitest'
import { closeDatabase, openDatabase } from '#db/client.server.ts'

export type FreshDatabase = {
	/** Addresses as the application and as the owner of the tables. */
	readonly url: string
	readonly ownerUrl: string
	/** A superuser's connection, to prepare and to look at what row-level security hides. */
	readonly admin: postgres.Sql
}

/** Gives this test file a database of its own and opens the portal's pool on it. */
export function freshDatabase({ connections = 10 } = {}): FreshDatabase {
	const cluster = inject('cluster')
	const name = `t_${randomBytes(6).toString('hex')}`
	const url = onDatabase(cluster.applicationUrl, name)
	const admin = postgres(onDatabase(cluster.adminUrl, name), { max: 2, onnotice: () => undefined })

	beforeAll(async () => {
		await asServerAdmin(
			(server) => server`create database ${server(name)} template dasibom owner dasibom_owner`,
		)
		openDatabase(url, { connections })
	})
	afterAll(async () => {
		await closeDatabase()
		await admin.end({ timeout: 5 })
		await asServerAdmin((server) => server`drop database ${server(name)} with (force)`)
	})
	return { url, ownerUrl: onDatabase(cluster.ownerUrl, name), admin }
}

async function asServerAdmin(work: (server: postgres.Sql) => Promise<unknown>): Promise<void> {
	const server = postgres(inject('cluster').adminUrl, { max: 1 })
	await work(server)
	await server.end({ timeout: 5 })
}

function onDatabase(address: string, name: string): string {
	const url = new URL(address)
	url.pathname = `/${name}`
	return url.href
}
