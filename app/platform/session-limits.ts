export type Audience = 'taxpayer' | 'staff'

type Limits = { idleSeconds: number; totalSeconds: number; warnSeconds: number }

/** How long a session lives without activity and in all, and when the page warns. */
export const sessionLimits: Record<Audience, Limits> = {
	taxpayer: { idleSeconds: 30 * 60, totalSeconds: 4 * 3600, warnSeconds: 180 },
	staff: { idleSeconds: 15 * 60, totalSeconds: 8 * 3600, warnSeconds: 180 },
}

/** Being seen is written at most this often, so a session may live this much longer than promised, never shorter. */
export const SEEN_EVERY_SECONDS = 60

type Life = { kind: Audience; lastSeenAt: Date; endsAt: Date; revokedAt: Date | null }

/** Why a session no longer counts, or `undefined` while it does. */
export function endOfSession(life: Life, at: Date): 'revoked' | 'idle' | 'over' | undefined {
	if (life.revokedAt) return 'revoked'
	if (at >= life.endsAt) return 'over'
	return isIdle(life, at, SEEN_EVERY_SECONDS) ? 'idle' : undefined
}

/** Whether nobody was seen for as long as the page promises, or so much longer. */
export function isIdle({ kind, lastSeenAt }: Life, at: Date, longerSeconds = 0): boolean {
	const idleMs = at.getTime() - lastSeenAt.getTime()
	return idleMs >= (sessionLimits[kind].idleSeconds + longerSeconds) * 1000
}

/** Under /staff the staff's cookie counts, everywhere else the taxpayer's; never both. */
export function audienceOf(pathname: string): Audience {
	return /^\/staff(\/|\.data$|$)/.test(pathname) ? 'staff' : 'taxpayer'
}
