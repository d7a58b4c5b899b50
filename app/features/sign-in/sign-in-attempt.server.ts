import { eq } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { type Audience } from '#app/platform/session-limits.ts'
import { asSystem } from '#db/acting.server.ts'
import { signInAttempts } from '#db/schema/index.ts'
import { tokenSha256 } from '#db/session/session-token.server.ts'

export const ATTEMPT_SECONDS = 600

type Attempt = {
	audience: Audience
	state: string
	nonce: string
	codeVerifier: string
	returnTo: string
	/** What the browser keeps, to show that it is the one that set out. */
	browser: string
}

/** Remembers a sign-in that sets out to the identity provider. */
export async function keepAttempt({ state, browser, ...attempt }: Attempt): Promise<void> {
	await asSystem((tx) =>
		tx.insert(signInAttempts).values({
			...attempt,
			stateSha256: tokenSha256(state),
			browserSha256: tokenSha256(browser),
			startedAt: now(),
		}),
	)
}

type Back = { audience: Audience; state: string | null; browser: string | undefined }

/** The sign-in that comes back, taken out of the table: it is there once, for ten minutes, for one browser. */
export async function takeAttempt({ audience, state, browser }: Back) {
	if (!state || !browser) return undefined
	const [attempt] = await asSystem((tx) =>
		tx
			.delete(signInAttempts)
			.where(eq(signInAttempts.stateSha256, tokenSha256(state)))
			.returning(),
	)
	if (!attempt || attempt.audience !== audience) return undefined
	const ageMs = now().getTime() - attempt.startedAt.getTime()
	const isOurs = attempt.browserSha256 === tokenSha256(browser)
	return isOurs && ageMs < ATTEMPT_SECONDS * 1000 ? attempt : undefined
}
