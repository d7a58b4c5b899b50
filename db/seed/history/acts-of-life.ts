import { addDays, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Answers, type PlanWish } from '#app/domain/declaration.ts'
import { nextPayDay } from '#app/domain/instalment-plan/next-pay-day.ts'
import { addWorkingDays } from '#app/domain/working-day.ts'
import { type Chance } from '../population/chance.ts'
import { onWorkingDay } from '../population/roll.ts'
import { seedParameters } from '../seed-parameters.ts'
import { type Act, type OwnDeed, type StaffDeed } from './act.ts'
import { type LifeKind } from './life-kinds.ts'
import { type Hand, type Step } from './ways.ts'

type Telling = {
	person: string
	kind: LifeKind
	answers: Answers
	filedOn: CalendarDate
	wish: PlanWish & { count: number }
	asOf: CalendarDate
}

/** The plan that came instead of the one asked for, as of the day it was recommended. */
type Offered = { wish: PlanWish & { count: number }; on: CalendarDate }

/** What was done about an application up to the day before the last one. */
export function actsOf(telling: Telling, chance: Chance): { acts: Act[]; offer?: Offered } {
	const { person, kind, answers, filedOn, asOf } = telling
	const papers = kind.papers ?? 'given'
	const hands = someHands(kind, chance)
	let when = { on: filedOn, minute: chance.whole(9 * 60, 16 * 60) }
	const acts: Act[] = [{ at: instantOf(when), person, act: 'apply', answers, papers }]
	let offer: Offered | undefined
	for (const step of kind.way) {
		when = nextMoment(when, step, chance)
		if (when.on >= asOf) break
		if (step.hand && step.offers) offer = offerOn(telling.wish, when.on)
		acts.push({ at: instantOf(when), person, ...deedOf(step, hands, offer) })
	}
	return { acts, ...(offer && { offer }) }
}

type Moment = { on: CalendarDate; minute: number }

// The office works on working days; a person may write on any.
function nextMoment({ on, minute }: Moment, { after, hand }: Step, chance: Chance): Moment {
	if (after === 0 && on === onWorkingDay(on)) {
		return { on, minute: Math.min(minute + chance.whole(8, 40), 17 * 60 + 50) }
	}
	const { holidays } = seedParameters
	const next = hand ? addWorkingDays(on, Math.max(after, 1), holidays) : addDays(on, after)
	return { on: next, minute: chance.whole(9 * 60 + 5, 17 * 60) }
}

function instantOf({ on, minute }: Moment): string {
	const two = (number: number) => String(number).padStart(2, '0')
	return `${on}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00+09:00`
}

function someHands({ office }: LifeKind, chance: Chance): Record<Hand, string> {
	const isFirst = chance.happens(0.5)
	const isFirstApprover = chance.happens(0.6)
	if (office) {
		const one = 'officer-elsewhere'
		return { officer: one, 'other-officer': one, approver: one, 'other-approver': one }
	}
	return {
		officer: isFirst ? 'officer-a' : 'officer-b',
		'other-officer': isFirst ? 'officer-b' : 'officer-a',
		approver: isFirstApprover ? 'approver-a' : 'approver-b',
		'other-approver': isFirstApprover ? 'approver-b' : 'approver-a',
	}
}

// Longer than asked for, from the first pay day after the days to answer.
function offerOn({ relief, payDay, count }: Offered['wish'], on: CalendarDate): Offered {
	const firstDueOn = nextPayDay(payDay, addDays(on, 26))
	return { wish: { relief, payDay, firstDueOn, count: count + 2 }, on }
}

function deedOf(
	step: Step,
	hands: Record<Hand, string>,
	offered: Offered | undefined,
): OwnDeed | StaffDeed {
	if (!step.hand) return step.deed
	const by = hands[step.hand]
	if (step.deed.act !== 'recommend') return { by, ...step.deed }
	const { firstDueOn, payDay, count } = offered?.wish ?? {}
	const offer = step.offers && firstDueOn && payDay && count ? { firstDueOn, payDay, count } : null
	return { by, ...step.deed, offer }
}
