import { type PlansWished, type PlanWish } from '#app/domain/declaration.ts'
import { type PlanBasis } from './plan-choice.ts'

/** What was typed for all reliefs at once, as it was typed: sums were parted between them when it was kept. */
export function togetherWish(
	plan: PlansWished | undefined,
	{ relief, beside: others }: PlanBasis,
): PlanWish | undefined {
	if (plan?.relief !== relief) return undefined
	const { beside = [], each, ...lead } = plan
	if (others.length === 0) return lead
	const { shape, count, payDay, firstDueOn } = lead
	const days = { relief, payDay, firstDueOn }
	if (each) return { ...days, count: count ?? 0 }
	const wishes = [lead, ...beside]
	const sum = (part: (wish: PlanWish) => number) =>
		wishes.reduce((total, wish) => total + part(wish), 0)
	const firstOf = (wish: PlanWish) => (wish.shape?.kind === 'first-larger' ? wish.shape.first : 0)
	return {
		...days,
		...(shape && {
			shape: shape.kind === 'first-larger' ? { ...shape, first: sum(firstOf) } : shape,
		}),
		...(count === undefined
			? { monthly: sum((wish) => wish.monthly ?? 0) }
			: { count: Math.max(count, ...beside.map((wish) => wish.count ?? 0)) }),
	}
}
