import { findFigureOn, type Parameters } from '#app/domain/parameters/parameters.ts'
import { screenWelfare, type WelfareScreen } from '#app/domain/welfare/screen.ts'
import { BadInput } from './bad-input.ts'
import { readRequest } from './read-request.ts'
import { welfareRequest } from './welfare-request.ts'

export type WelfareAnswered = { parameters: string } & WelfareScreen

/** `dasibom law welfare`: what a household may be entitled to, and where to ask. */
export function lawWelfare(input: unknown, parameters: Parameters): WelfareAnswered {
	const { on, ...household } = readRequest(welfareRequest, input)
	if (!findFigureOn(parameters, 'median-income.1', on)) {
		throw new BadInput(`on ${on} lies before the first standard median income on file.`)
	}
	return { parameters: parameters.version, ...screenWelfare(household, on, parameters) }
}
