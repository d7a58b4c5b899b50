import postgres from 'postgres'
import { type ClusterState } from './cluster-state.ts'
import { ADMIN } from './make-cluster.ts'

export const OWNER = 'dasibom_owner'
export const APPLICATION = 'dasibom_app'
export const DATABASE = 'dasibom'

export function addressOf(
	port: number,
	user: string,
	password: string,
	database = DATABASE,
): string {
	return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`
}

/** Whether the server of these passwords answers on the port. */
export async function answers(port: number, { passwords }: ClusterState): Promise<boolean> {
	const url = addressOf(port, ADMIN, passwords.admin, 'postgres')
	const admin = postgres(url, { max: 1, connect_timeout: 2 })
	try {
		await admin`select 1`
		return true
	} catch {
		return false
	} finally {
		await admin.end({ timeout: 1 })
	}
}

/** The owner of the tables and the role row-level security binds; made once, made again without harm. */
export async function makeRoles({ port, passwords }: ClusterState): Promise<void> {
	const admin = postgres(addressOf(port, ADMIN, passwords.admin, 'postgres'), {
		max: 1,
		onnotice: () => undefined,
	})
	try {
		await makeRole(admin, OWNER, passwords.owner)
		await makeRole(admin, APPLICATION, passwords.application)
		const [found] = await admin`select 1 from pg_database where datname = ${DATABASE}`
		if (!found) await admin`create database ${admin(DATABASE)} owner ${admin(OWNER)}`
		await admin`revoke connect on database ${admin(DATABASE)} from public`
		await admin`grant connect on database ${admin(DATABASE)} to ${admin(APPLICATION)}`
	} finally {
		await admin.end({ timeout: 2 })
	}
}

async function makeRole(admin: postgres.Sql, name: string, password: string): Promise<void> {
	const [found] = await admin`select 1 from pg_roles where rolname = ${name}`
	if (!found) await admin`create role ${admin(name)}`
	await admin.unsafe(
		`alter role ${name} login nosuperuser nobypassrls nocreaterole nocreatedb password '${password}'`,
	)
}
