import { sql } from 'drizzle-orm'
import type postgres from 'postgres'
import { type StaffRole } from '../app/domain/role.ts'
import { database, type Tx } from './client.server.ts'

/** A signed-in person; `taxpayerId` is whom they act for, once chosen. */
export type ActingTaxpayer = { personId: string; taxpayerId: number | null }
export type ActingStaff = {
	staffId: string
	officeCode: string | null
	roles: readonly StaffRole[]
}

type Settings = {
	kind?: 'taxpayer' | 'staff' | 'system'
	person?: string
	taxpayer?: string
	staff?: string
	office?: string
	auditor?: 'yes'
	exchange?: 'yes'
	policy?: 'yes'
	session?: string
}

/** One transaction that sees what this person may see. */
export function asTaxpayer<T>(who: ActingTaxpayer, work: (tx: Tx) => Promise<T>): Promise<T> {
	return acting(
		{
			kind: 'taxpayer',
			person: who.personId,
			taxpayer: who.taxpayerId === null ? '' : String(who.taxpayerId),
		},
		work,
	)
}

// Reviewing needs the office's cases; every other role starts with nobody's data.
const readsCases: readonly StaffRole[] = ['officer', 'approver']

/** One transaction that sees what this member of staff may see. */
export function asStaff<T>(who: ActingStaff, work: (tx: Tx) => Promise<T>): Promise<T> {
	const mayReadCases = who.roles.some((role) => readsCases.includes(role))
	return acting(
		{
			kind: 'staff',
			staff: who.staffId,
			office: mayReadCases ? (who.officeCode ?? '') : '',
			auditor: who.roles.includes('auditor') ? 'yes' : undefined,
			exchange: who.roles.includes('operations-manager') ? 'yes' : undefined,
			policy: who.roles.includes('policy') ? 'yes' : undefined,
		},
		work,
	)
}

/** One transaction without limits, for the worker, the import and sign-in; never for a request's own data. */
export function asSystem<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
	return acting({ kind: 'system' }, work)
}

/** Like `asSystem`, on the driver itself and without its time limit: COPY and merges of whole files. */
export async function asSystemInBulk<T>(
	work: (driver: postgres.TransactionSql) => Promise<T>,
): Promise<T> {
	const done = await database().sql.begin(async (driver) => {
		await driver`select set_config('app.kind', 'system', true),
			set_config('statement_timeout', '0', true)`
		return { answer: await work(driver) }
	})
	return done.answer
}

/** One transaction that sees the session of this token and nothing else. */
export function asSession<T>(tokenSha256: string, work: (tx: Tx) => Promise<T>): Promise<T> {
	return acting({ session: tokenSha256 }, work)
}

// Every setting is written each time: what an earlier transaction on the connection set is gone with it,
// and an absent one is nobody. The first statements of the work leave together with it, behind it; were they
// ever before it, they would see nothing.
function acting<T>(settings: Settings, work: (tx: Tx) => Promise<T>): Promise<T> {
	return database().db.transaction(async (tx) => {
		const acted = tx
			.execute(
				sql`select
			set_config('app.kind', ${settings.kind ?? ''}, true),
			set_config('app.person', ${settings.person ?? ''}, true),
			set_config('app.taxpayer', ${settings.taxpayer ?? ''}, true),
			set_config('app.staff', ${settings.staff ?? ''}, true),
			set_config('app.office', ${settings.office ?? ''}, true),
			set_config('app.auditor', ${settings.auditor ?? ''}, true),
			set_config('app.exchange', ${settings.exchange ?? ''}, true),
			set_config('app.policy', ${settings.policy ?? ''}, true),
			set_config('app.session', ${settings.session ?? ''}, true)`,
			)
			.then(() => undefined)
		// Whoever waits for it below hears of its failure.
		acted.catch(() => undefined)
		try {
			return await work(tx)
		} finally {
			await acted
		}
	})
}
