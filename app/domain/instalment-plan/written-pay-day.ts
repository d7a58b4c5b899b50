import { type PayDay } from '../declaration.ts'

/** Every pay day as a form writes it. */
export const writtenPayDays = [
	...Array.from({ length: 28 }, (_, index) => String(index + 1)),
	'end',
]

export function readPayDay(written: string): PayDay | undefined {
	if (!writtenPayDays.includes(written)) return undefined
	return written === 'end' ? 'end' : Number(written)
}
