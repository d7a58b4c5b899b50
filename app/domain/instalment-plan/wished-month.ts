import { type Instalment } from './plan.ts'

/** The month an instalment belongs to (`2027-01`): a day that rolled into the next one stays in its own. */
export function wishedMonth({ wishedOn }: Pick<Instalment, 'wishedOn'>): string {
	return wishedOn.slice(0, 7)
}
