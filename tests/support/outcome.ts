import { type Outcome } from './access-rules.ts'
import { type Answer } from './plain-visitor.ts'

/** What became of a request, in one word. */
export function outcomeOf({ status, location }: Answer): Outcome | string {
	if (location) return ledTo(location)
	return outcomes[status] ?? `${status}`
}

const outcomes: Record<number, Outcome> = {
	200: 'shown',
	204: 'shown',
	400: 'invalid',
	403: 'forbidden',
	404: 'not there',
	405: 'no such form',
	409: 'conflict',
}

const doors: [RegExp, Outcome][] = [
	[/^\/sign-in(\?|$)/, 'sign in'],
	[/^\/staff\/sign-in(\?|$)/, 'staff sign in'],
	[/^\/sign-in\/ended/, 'ended'],
	[/^\/staff\/sign-in\/ended/, 'staff ended'],
	[/^\/choose/, 'choose'],
	[/^\/unknown/, 'unknown'],
]

function ledTo(location: string): Outcome | string {
	const found = doors.find(([pattern]) => pattern.test(location))
	if (found) return found[1]
	return location.startsWith('/') ? 'moved' : `sent away to ${location}`
}
