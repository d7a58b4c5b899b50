import { type StatusTone } from '#app/ui/StatusTag.tsx'
import { type Face, type Waiting } from './face.ts'

const good: readonly Face[] = ['approved', 'deemed', 'offer-accepted', 'acknowledged', 'completed']

/** The sign beside a state; nothing on the person's side is red. */
export function toneOf(face: Face, turn: Waiting): StatusTone {
	if (turn === 'you') return 'waiting'
	if (turn === 'office') return 'progress'
	return good.includes(face) ? 'done' : 'neutral'
}
