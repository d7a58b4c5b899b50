import { type Answer, type PlainVisitor } from './plain-visitor.ts'
import { type Fields, filledWith, formsOf, type ServedForm } from './served-form.ts'

export type FullAnswers = {
	relief: string
	note: string
	causes?: readonly string[]
	/** What else applies to the business; each brings its own page. */
	matters?: readonly string[]
}

/** Answers the short way up to its check page. */
export async function answerQuickly(visitor: PlainVisitor, { pace = '3' } = {}): Promise<void> {
	await step(visitor, '/apply', { lane: 'quick' })
	await step(visitor, '/apply/items')
	await step(visitor, '/apply/quick-plan', { pace, payDay: '25' })
	await step(visitor, '/apply/help', { phone: '010-0000-5678' })
}

/** Answers the full way up to its check page; pages that are not this person's lead on by themselves. */
export async function answerInFull(visitor: PlainVisitor, answers: FullAnswers): Promise<void> {
	const { relief, note, causes = ['sales-fell'] } = answers
	await step(visitor, '/apply', { lane: 'full' })
	await step(visitor, '/apply/items')
	await step(visitor, '/apply/situation', { causes, treatment: 'unknown', note })
	await step(visitor, '/apply/since', { 'since.year': '2026', 'since.month': '2' })
	const isCompany = (await visitor.open('/apply/household')).path !== '/apply/household'
	if (!isCompany) await step(visitor, '/apply/household', { people: '2', children: '0' })
	await step(visitor, '/apply/money', money)
	await step(visitor, '/apply/property', { 'assets.deposits': '300000', 'debts.bank': '500만' })
	const hasBusiness = (await visitor.open('/apply/business')).path === '/apply/business'
	if (hasBusiness) await tellOfBusiness(visitor, answers.matters ?? [])
	await step(visitor, '/apply/help', { needs: ['text-not-calls'], phone: '010-0000-1234' })
	await step(visitor, '/apply/reliefs', { relief })
	await step(visitor, '/apply/plan', { pace: 'count', count: '6', payDay: '25', first: 'next' })
}

async function tellOfBusiness(visitor: PlainVisitor, matters: readonly string[]): Promise<void> {
	await step(visitor, '/apply/business', { matters })
	if (matters.includes('employment')) await step(visitor, '/apply/restart', employment)
	if (matters.includes('support')) {
		await step(visitor, '/apply/support', { given: ['debt-adjustment'] })
	}
	if (matters.includes('area')) await step(visitor, '/apply/area', { kind: 'none', harm: 'none' })
}

const employment: Fields = {
	...{ 'startedOn.year': '2026', 'startedOn.month': '3', 'startedOn.day': '2' },
	...{ workDays: '21', pay: '210만' },
}

/** Gives each file to what still waits for one, else as something more, and says under which ids they stand. */
export async function giveEvidence(
	visitor: PlainVisitor,
	files: readonly File[],
): Promise<string[]> {
	for (const file of files) {
		const page = await visitor.open('/apply/evidence')
		const form = takingFiles(page)
		const kept = await visitor.post(form.action, filledWith(form, file))
		if (kept.status !== 302) throw new Error(`${file.name} was answered with ${kept.status}`)
	}
	const { body } = await visitor.open('/apply/evidence')
	await step(visitor, '/apply/evidence')
	const ids = [...body.matchAll(/"\/evidence\/([0-9a-f-]{36})"/g)].map(([, id = '']) => id)
	return [...new Set(ids)]
}

/** The first form for files that replaces none; what is asked for and has one has no other. */
function takingFiles({ body, path }: Answer): ServedForm {
	const found = formsOf(body, path).find(({ controls }) =>
		controls.some(({ name, value }) => name === 'place' && !value.includes('replaces=')),
	)
	if (!found) throw new Error(`${path} takes no file`)
	return found
}

/** Declares and sends; the reference of the case. */
export async function handIn(visitor: PlainVisitor): Promise<string> {
	const sent = await step(visitor, '/apply/check', { declared: 'yes' })
	const [, reference] = /^\/apply\/receipt\/([\w-]+)/.exec(sent.location) ?? []
	if (!reference) throw new Error(`Sending led to ${sent.location}`)
	return reference
}

const money: Fields = {
	'income.work': '1,800,000',
	'income.business': '145만',
	'spending.rent': '40만 원',
	'spending.food': '500000',
	'spending.utilities': '150000',
}

/** Fills in one page and sees that it was taken. */
export async function step(
	visitor: PlainVisitor,
	path: string,
	fields: Fields = {},
): Promise<Answer> {
	const answer = await visitor.fill(
		path,
		fields,
		Object.keys(fields).length === 0 ? path : undefined,
	)
	if (answer.status !== 302)
		throw new Error(`${path} was answered with ${answer.status}: ${problemsIn(answer.body)}`)
	return answer
}

/** What an error summary or a heading says. */
export function problemsIn(body: string): string {
	const [, said = ''] =
		/role="alert">([\s\S]*?)<\/div>/.exec(body) ?? /(<h1[\s\S]*?<\/h1>)/.exec(body) ?? []
	return said.replace(/<[^>]+>/g, ' ').trim()
}
