import { type Tx } from '../client.server.ts'
import { sessions } from '../schema/index.ts'
import { newToken, tokenSha256 } from './session-token.server.ts'

type Whose =
	| { kind: 'taxpayer'; personId: string; taxpayerId: number | null }
	| { kind: 'staff'; staffId: string }

/** Opens a session and answers its token, which is shown to the browser and kept nowhere. */
export async function openSession(
	tx: Tx,
	whose: Whose,
	{ at, endsAt }: { at: Date; endsAt: Date },
): Promise<string> {
	const token = newToken()
	await tx.insert(sessions).values({
		...whose,
		tokenSha256: tokenSha256(token),
		csrfSecret: newToken(),
		createdAt: at,
		lastSeenAt: at,
		endsAt,
	})
	return token
}
