/** One id per article; the Korean legal terms stand beside each. */
export const reliefs = [
	'voluntary-plan', // 분납계획서
	'deadline-extension', // 납부기한등의 연장, 국세징수법 §13
	'notice-deferral', // 납부고지의 유예, 국세징수법 §14
	'seizure-deferral', // 압류·매각의 유예, 국세징수법 §105
	'auction-hold', // 공매처분 유보, 국세징수사무처리규정 §88
	'restart-deferral', // 재기중소기업인의 압류·매각 유예, 조특법 §99의6
	'restart-extension', // 재기중소기업인의 납부기한등 연장, 조특법 §99의8
	'closed-business-relief', // 영세개인사업자의 체납액 징수특례, 조특법 §99의10
	'extinction', // 체납액 납부의무 소멸특례, 조특법 §99의15
] as const
export type Relief = (typeof reliefs)[number]

/** A plan handed in changes nothing by itself, so there is nothing to decide about it. */
export function needsDecision(asked: readonly Relief[]): boolean {
	return asked.some((relief) => relief !== 'voluntary-plan')
}

/** Moves a deadline or a notice, so that no surcharge is charged meanwhile (국세징수법 시행령 §13). */
export function movesDeadline(relief: Relief): boolean {
	return ['deadline-extension', 'notice-deferral', 'restart-extension'].includes(relief)
}

export const reliefArticles: Record<Relief, string> = {
	'voluntary-plan': '국세징수법 §10의2①',
	'deadline-extension': '국세징수법 §13',
	'notice-deferral': '국세징수법 §14',
	'seizure-deferral': '국세징수법 §105',
	'auction-hold': '국세징수사무처리규정 §88',
	'restart-deferral': '조세특례제한법 §99의6',
	'restart-extension': '조세특례제한법 §99의8',
	'closed-business-relief': '조세특례제한법 §99의10',
	extinction: '조세특례제한법 §99의15',
}
