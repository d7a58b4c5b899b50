import { createHmac } from 'node:crypto'
import {
	type RateLimiterAbstract,
	RateLimiterMemory,
	RateLimiterPostgres,
	RateLimiterRes,
} from 'rate-limiter-flexible'
import { database } from '#db/client.server.ts'
import { isLoopback, networkOf } from './client-address.ts'
import { clientAddress } from './request-scope.server.ts'
import { settings } from './settings.server.ts'

type Tier = { points: number; duration: number; blockDuration: number }

const tiers = {
	// No passwords are ours to guess: these keep one sender from filling the table of attempts.
	signInByNetwork: { points: 30, duration: 60, blockDuration: 60 },
	signInByAll: { points: 3_000, duration: 60, blockDuration: 10 },
	// With the address, so that nobody locks another person out from elsewhere.
	signInByAccount: { points: 20, duration: 600, blockDuration: 600 },
	actionsByAccount: { points: 300, duration: 300, blockDuration: 60 },
} satisfies Record<string, Tier>

// The driver behind the face of the `pg` client; the pool is asked for anew each time.
const store = {
	query: async ({ text, values }: { text: string; values: (string | number | null)[] }) => ({
		rows: await database().sql.unsafe(text, values),
	}),
}

const signInByNetwork = shared('signInByNetwork')
const signInByAll = shared('signInByAll')
const signInByAccount = shared('signInByAccount')
const actionsByAccount = shared('actionsByAccount', {
	// Without the store each process counts for itself: work goes on, floods still do not.
	insuranceLimiter: new RateLimiterMemory({ ...tiers.actionsByAccount, keyPrefix: 'actions' }),
})

/** Throws a worded 429 when too many sign-ins set out; when they cannot be counted, nobody signs in. */
export async function limitSignIns(): Promise<void> {
	const address = clientAddress() ?? 'unknown'
	if (isSpared(address)) return
	await consume(signInByNetwork, networkOf(address))
	await consume(signInByAll, 'all')
}

/** The same for one account coming back from the identity provider again and again. */
export async function limitAccount(account: string): Promise<void> {
	const address = clientAddress() ?? 'unknown'
	if (isSpared(address)) return
	await consume(signInByAccount, `${account} ${networkOf(address)}`)
}

/** The same for everything one account sends. */
export async function limitActions(account: string): Promise<void> {
	if (isSpared(clientAddress() ?? 'unknown')) return
	await consume(actionsByAccount, account)
}

/** In the demonstration whoever sits at the machine may try as often as they like. */
function isSpared(address: string): boolean {
	return settings().demonstration && isLoopback(address)
}

async function consume(limiter: RateLimiterAbstract, who: string): Promise<void> {
	const key = createHmac('sha256', settings().sessionSecret)
		.update(`limit:${who}`)
		.digest('base64url')
	try {
		await limiter.consume(key)
	} catch (reason) {
		if (reason instanceof RateLimiterRes) throw tooMany(reason.msBeforeNext)
		throw reason
	}
}

function tooMany(waitMs: number): Response {
	const seconds = Math.max(1, Math.ceil(waitMs / 1000))
	return new Response(null, { status: 429, headers: { 'Retry-After': String(seconds) } })
}

function shared(
	name: keyof typeof tiers,
	more: { insuranceLimiter?: RateLimiterAbstract } = {},
): RateLimiterAbstract {
	return new RateLimiterPostgres({
		...tiers[name],
		...more,
		keyPrefix: name,
		storeClient: store,
		storeType: 'client',
		tableName: 'rate_limits',
		tableCreated: true,
		clearExpiredByTimeout: false,
		// Whoever is far beyond the limit is refused without asking the database again.
		inMemoryBlockOnConsumed: tiers[name].points + 10,
		inMemoryBlockDuration: 10,
	})
}
