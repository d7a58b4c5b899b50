import { titleFrom } from '#app/platform/page-handle.ts'
import { safeReturnPath } from '#app/platform/return-path.ts'
import { type Audience, sessionLimits } from '#app/platform/session-limits.ts'
import { doors } from './doors.ts'

/** Every message a sign-in can end in, and the status it is answered with. */
const statuses = {
	'timed-out': 200,
	ended: 200,
	'signed-out': 200,
	cancelled: 200,
	expired: 200,
	failed: 200,
	unavailable: 503,
	disabled: 403,
	'not-staff': 403,
} as const

type Message = keyof typeof statuses

export type MessageView = {
	message: Message
	minutes: number
	hours: number
	again: string | null
	home: string
}

/** What stands on the page, and the status it is answered with. */
export function messageView(
	request: Request,
	audience: Audience,
	word: Message,
): { view: MessageView; status: number } {
	const status = statuses[word]
	const { idleSeconds, totalSeconds } = sessionLimits[audience]
	const returnTo = safeReturnPath(new URL(request.url).searchParams.get('return'), audience)
	const query = returnTo ? `?${new URLSearchParams({ return: returnTo })}` : ''
	const view = {
		message: word,
		minutes: idleSeconds / 60,
		hours: totalSeconds / 3600,
		again: status === 403 ? null : doors[audience].signIn + query,
		home: '/',
	}
	return { view, status }
}

export const messageTitle = titleFrom<MessageView>((view, t) =>
	view ? t(`sign-in:message.${view.message}.title`, view) : t('service.name'),
)

export function isMessage(word: string | undefined): word is Message {
	return word !== undefined && Object.hasOwn(statuses, word)
}
