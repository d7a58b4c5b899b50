import { answerInFull, answerQuickly, giveEvidence, handIn, step } from './applying.ts'
import { onePagePdf, photo } from './evidence-file.ts'
import { handInBadFile } from './ledger-page.ts'
import { PlainVisitor } from './plain-visitor.ts'
import { Reviewing } from './reviewing.ts'

/** What somebody told the portal; words only this person wrote. */
export const words: Record<string, string> = {
	baker: '빵집 문을 닫은 뒤로 들어오는 돈이 없습니다.',
	contractor: '원청이 공사 대금을 아직 주지 않았습니다.',
	'company-owner': '회사 일로 제 몫까지 늦어졌습니다.',
	'foreign-resident': '가상 식당의 손님이 봄부터 줄었습니다.',
	'large-debt': '도매 거래처 두 곳이 문을 닫았습니다.',
}

export const question = '시월에 보낸 돈이 보이지 않습니다. 확인을 부탁드립니다.'

/** People of the demonstration with their applications, each brought to another station by what a person would do. */
export type Stations = {
	/** Somebody's case by who sent it; the company's stands under `company`. */
	cases: Record<string, string>
	/** Somebody's files, the photo first. */
	files: Record<string, string[]>
	/** What `large-debt` asks: about the first item, answered; about the second, waiting; about others nothing yet. */
	inquiries: { items: string[]; ids: string[] }
	/** A file of the ledger that was refused, with its list of rejected lines. */
	deliveries: string[]
	/** Changes of a parameter that `policy-a` proposed and nobody decided. */
	proposals: string[]
}

export async function prepareStations(portal: string): Promise<Stations> {
	const people = new People(portal)
	const { cases, files } = await handInCases(people)
	const draft = await people.taxpayer('large-debt')
	await answerInFull(draft, {
		...{ relief: 'seizure-deferral', note: words['large-debt'] ?? '' },
		matters: ['employment', 'support', 'area'],
	})
	files['large-debt'] = await giveEvidence(draft, await someFiles('도매'))
	await answerQuickly(await people.taxpayer('small-debt'))
	await reviewCases(people, cases)
	const inquiries = await askAndAnswer(people, draft)
	const deliveries = [await handInBadFile(await people.staff('operations-manager'))]
	const proposals = [await proposeAChange(await people.staff('policy-a'))]
	return { cases, files, inquiries, deliveries, proposals }
}

/** Signs people in once each. */
class People {
	private readonly visitors = new Map<string, Promise<PlainVisitor>>()

	constructor(private readonly portal: string) {}

	staff(id: string): Promise<PlainVisitor> {
		return this.known(id, () => PlainVisitor.signedIn(this.portal, id))
	}

	/** `company` is the company owner acting for the company. */
	taxpayer(id: string): Promise<PlainVisitor> {
		return this.known(id, () => signedInFor(this.portal, id))
	}

	private known(id: string, signIn: () => Promise<PlainVisitor>): Promise<PlainVisitor> {
		const visitor = this.visitors.get(id) ?? signIn()
		this.visitors.set(id, visitor)
		return visitor
	}
}

/** Somebody signed in who has chosen for whom; `company` is the company owner acting for the company. */
export async function signedInFor(portal: string, id: string): Promise<PlainVisitor> {
	const isOwner = id === 'company-owner' || id === 'company'
	const visitor = await PlainVisitor.signedIn(portal, isOwner ? 'company-owner' : id)
	if (!isOwner) return visitor
	const { body } = await visitor.open('/choose')
	const name = id === 'company' ? '(주)가상식품' : '최대표'
	const [, taxpayer] = new RegExp(`value="(\\d+)"/><label[^>]*>${escaped(name)}`).exec(body) ?? []
	if (!taxpayer) throw new Error(`${name} cannot be chosen`)
	await step(visitor, '/choose', { taxpayer })
	return visitor
}

async function handInCases(people: People): Promise<Pick<Stations, 'cases' | 'files'>> {
	const cases: Stations['cases'] = {}
	const files: Stations['files'] = {}
	for (const id of ['baker', 'contractor', 'company-owner', 'foreign-resident']) {
		const visitor = await people.taxpayer(id)
		const relief = id === 'contractor' ? 'deadline-extension' : 'seizure-deferral'
		await answerInFull(visitor, { relief, note: words[id] ?? '' })
		files[id] = await giveEvidence(visitor, await someFiles(id))
		cases[id] = await handIn(visitor)
	}
	const company = await people.taxpayer('company')
	await answerQuickly(company)
	cases.company = await handIn(company)
	return { cases, files }
}

/**
 * `baker` is asked for more, `contractor` waits for the approver, `company-owner` is offered another plan,
 * `foreign-resident` is with an officer, `company` with nobody yet.
 */
async function reviewCases(people: People, cases: Stations['cases']): Promise<void> {
	const officer = await people.staff('officer-a')
	const of = async (id: string) => {
		const reviewing = new Reviewing(officer, cases[id] ?? '')
		await reviewing.take()
		return reviewing
	}
	await of('foreign-resident')
	await (await of('baker')).ask('가게를 닫은 뒤의 형편을 알려 주시면 검토에 도움이 됩니다.')
	const [asked, offered] = [await of('contractor'), await of('company-owner')]
	for (const reviewing of [asked, offered]) await reviewing.classify()
	await asked.recommend()
	await offered.recommend(9)
	await offered.decidedBy(await people.staff('approver-a'))
}

async function proposeAChange(visitor: PlainVisitor): Promise<string> {
	const { location } = await step(visitor, '/staff/parameters/objection.days/proposal', {
		...{ value: '100', 'from.year': '2027', 'from.month': '1', 'from.day': '1' },
		...{ article: '가상 조문', source: '가상 고시', reason: '가상으로 바꿉니다.' },
	})
	return /proposals\/([0-9a-f-]{36})/.exec(location)?.[1] ?? ''
}

async function someFiles(name: string): Promise<File[]> {
	return [
		new File([new Uint8Array(await photo())], `${name} 사진.jpg`, { type: 'image/jpeg' }),
		new File([new Uint8Array(onePagePdf())], `${name} 서류.pdf`, { type: 'application/pdf' }),
	]
}

async function askAndAnswer(people: People, visitor: PlainVisitor) {
	const { body } = await visitor.open('/arrears')
	const asking = [...body.matchAll(/"\/arrears\/items\/([^/"]+)\/inquiry"/g)]
	const items = [...new Set(asking.map(([, item = '']) => item))].slice(0, 3)
	for (const item of items.slice(0, 2))
		await step(visitor, `/arrears/items/${item}/inquiry`, { about: 'other', text: question })
	const officer = await people.staff('officer-a')
	const list = (await officer.open('/staff/inquiries')).body
	const ids = [...list.matchAll(/"\/staff\/inquiries\/([0-9a-f-]{36})"/g)].map(([, id = '']) => id)
	await step(officer, `/staff/inquiries/${ids[0]}`, {
		text: '영수증을 확인했습니다. 다음 자료에 나옵니다.',
	})
	return { items, ids: [...new Set(ids)] }
}

function escaped(text: string): string {
	return text.replace(/[()]/g, '\\$&')
}
