import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { needsDecision } from '#app/domain/relief.ts'
import { formatDate, formatDay, formatInstant, formatWon } from '#app/i18n/format.ts'
import { formatPhone } from '#app/i18n/phone.ts'
import { officeName } from '#app/i18n/proper-names.ts'
import { reliefName } from '#app/i18n/relief-words.ts'
import { type HandedInFile, type HeldItem, type OwnCaseFacts } from './case-facts.server.ts'
import { type Clock, clocksOf } from './clocks.ts'
import { type Face, faceOf, turnOf, type Waiting } from './face.ts'
import { type PassedCheck, passedCheck } from './passed-check.ts'
import { type NextStep, timelineOf } from './timeline.ts'
import { pathOfWay, type Way, waysOf } from './ways.ts'
import { type WaivedView, waivedView } from './waived-documents.server.ts'
import { documentName, itemName, type Words } from './words.ts'

export type ClockView = { key: Clock['key']; day: string; left: number; isToday: boolean }
export type StepView = {
	id: string
	state: 'done' | 'current' | 'future'
	move: string | null
	next: NextStep | null
	when: string | undefined
	words: string | null
	/** Said instead of a check that found nothing missing. */
	passed: PassedCheck | null
}
export type WayView = { way: Way; href: string }

export type CaseView = {
	reference: string
	face: Face
	turn: Waiting
	reliefs: string
	isUndecided: boolean
	clocks: ClockView[]
	steps: StepView[]
	first: WayView | null
	others: WayView[]
	addFiles: string | null
	items: { itemNo: string; name: string; office: string; payable: string }[]
	total: string
	submittedOn: string
	/** Named where more than one holds a part. */
	otherOffices: string[]
	files: FileRow[]
	waived: WaivedView[]
	office: { name: string; phone: string; tel: string; hours: string } | null
}

export type FileRow = {
	id: string
	name: string
	document: string
	at: string
	scan: HandedInFile['scan']
	seen: boolean
}

/** A case in the words its taxpayer reads. */
export function caseView(facts: OwnCaseFacts, parameters: Parameters, words: Words): CaseView {
	const { row, reliefs, items, decision, on, office } = facts
	const face = faceOf({ ...row, decision, on })
	const clocks = clocksOf(
		{ ...row, face, answerBy: decision?.answerBy ?? null },
		on,
		parameters.holidays,
	)
	const { first, others } = waysOf({
		...{ face, state: row.state, rules: facts.rules, hasPlan: facts.hasPlan },
		hasDecision: decision !== undefined,
	})
	const way = (one: Way): WayView => ({ way: one, href: pathOfWay(one, row.reference) })
	return {
		reference: row.reference,
		face,
		turn: turnOf(face, row.state),
		reliefs: reliefs.map((relief) => reliefName(words.t, relief)).join(', '),
		isUndecided: row.state !== 'decided' && row.state !== 'closed',
		clocks: clocks.map(({ key, left, ...clock }) => ({
			...{ key, left, isToday: clock.on === on },
			day: formatDay(clock.on, words.language),
		})),
		steps: stepViews(facts, face, clocks, words),
		first: first && way(first),
		others: others.map(way),
		addFiles: face === 'awaiting_taxpayer' ? pathOfWay('evidence', row.reference) : null,
		items: items.map((item) => itemRow(item, words)),
		total: formatWon(
			items.reduce((sum, { payableAtSubmission }) => sum + payableAtSubmission, 0),
			words.language,
		),
		submittedOn: formatInstant(row.submittedAt, words.language),
		otherOffices: otherOffices(facts, words),
		files: facts.files.map((file) => fileRow(file, words)),
		waived: facts.waived.map((one) => waivedView(one, words)),
		office: office
			? {
					name: officeName(office.name, words.language),
					phone: formatPhone(office.phone),
					tel: office.phone,
					hours: office.hours,
				}
			: null,
	}
}

function stepViews(
	{ events, reliefs, decision, excused }: OwnCaseFacts,
	face: Face,
	clocks: readonly Clock[],
	words: Words,
): StepView[] {
	const decisionBy = clocks.find(({ key }) => key === 'law-by' || key === 'office-by')?.on ?? null
	const answerBy = decision?.answerBy ?? null
	const steps = timelineOf({
		...{ events, face, decisionBy, answerBy },
		needsDecision: needsDecision(reliefs),
	})
	return steps.map((step) =>
		step.kind === 'future'
			? {
					...{
						id: step.next,
						state: 'future',
						move: null,
						next: step.next,
						words: null,
						passed: null,
					},
					when: step.on ? formatDate(step.on, words.language) : undefined,
				}
			: {
					id: String(step.version),
					state: step.kind === 'current' ? 'current' : 'done',
					...{ move: step.move, next: null },
					words: step.subject ? documentName(step.subject, words) : step.words,
					passed:
						step.move === 'pass-check' ? passedCheck({ events, excused }, step.version) : null,
					when: formatInstant(step.at, words.language),
				},
	)
}

function itemRow(item: HeldItem, words: Words) {
	const payable = formatWon(item.payableAtSubmission, words.language)
	const office = officeName(item.officeName, words.language)
	return { itemNo: item.itemNo, name: itemName(item, words), office, payable }
}

function otherOffices({ items, row }: OwnCaseFacts, { language }: Words): string[] {
	const others = items.filter(({ officeCode }) => officeCode !== row.officeCode)
	return [...new Set(others.map((item) => officeName(item.officeName, language)))]
}

function fileRow(file: HandedInFile, words: Words): FileRow {
	const { id, name, scan, seenByStaffAt, uploadedAt } = file
	return {
		...{ id, name, scan, seen: seenByStaffAt !== null },
		document: documentName(file.rule, words),
		at: formatInstant(uploadedAt, words.language),
	}
}
