import { type CalendarDate } from './calendar-date.ts'
import { figureOn, type Figure, type Parameters } from './parameters/parameters.ts'
import { exactWon, wholeWon } from './surcharge/exact-won.ts'
import { type Won } from './won.ts'

/** An amount that may not be seized (압류금지), with the article that says so. */
export type Protected = { amount: Won; article: string }

/**
 * Deposits are protected only while one person's balances together stay below this amount
 * (국세징수법 §41 18, 영 §31①). From that amount on nothing of them is.
 */
export function protectedDepositBelow(on: CalendarDate, parameters: Parameters): Protected {
	return asProtected(figureOn(parameters, 'protected.deposit-below', on))
}

/** At least this much of a month's pay is protected, whatever half of it comes to (영 §32①). */
export function leastProtectedWage(on: CalendarDate, parameters: Parameters): Protected {
	return asProtected(figureOn(parameters, 'protected.wage-least', on))
}

/** From this amount on less than half is protected, and why (국세징수법 §42②2). */
export function fullyProtectedHalf(on: CalendarDate, parameters: Parameters): Protected {
	return asProtected(figureOn(parameters, 'protected.wage-upper', on))
}

/**
 * What may not be seized of a month's pay. `pay` is after income tax and local income tax and
 * without what is tax-free (국세징수법 §42④).
 */
export function protectedWage(pay: Won, on: CalendarDate, parameters: Parameters): Protected {
	const share = figureOn(parameters, 'protected.wage-share', on)
	const half = wholeWon(exactWon(pay, share))
	const least = leastProtectedWage(on, parameters)
	if (half < least.amount) return { amount: Math.min(pay, least.amount), article: least.article }

	const upper = fullyProtectedHalf(on, parameters).amount
	const above = half - upper
	if (above <= 0) return { amount: half, article: share.article }
	const shareAbove = figureOn(parameters, 'protected.wage-share-above-upper', on)
	return {
		amount: upper + wholeWon(exactWon(above, shareAbove)),
		article: shareAbove.article,
	}
}

/** What may not be seized of severance pay (국세징수법 §42③). */
export function protectedSeverance(pay: Won, on: CalendarDate, parameters: Parameters): Protected {
	const share = figureOn(parameters, 'protected.severance-share', on)
	return { amount: wholeWon(exactWon(pay, share)), article: share.article }
}

function asProtected({ value, article }: Figure): Protected {
	return { amount: Number(value), article }
}
