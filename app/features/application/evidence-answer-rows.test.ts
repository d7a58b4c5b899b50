import { createInstance } from 'i18next'
import { describe, expect, it } from 'vitest'
import { evidenceRuleIds } from '#app/domain/evidence-requirement.ts'
import application from '#locales/ko/application.json'
import evidence from '#locales/ko/evidence.json'
import { evidenceRows, type GivenEvidence } from './evidence-answer-rows.ts'

const i18n = createInstance()
void i18n.init({ lng: 'ko', resources: { ko: { application, evidence } }, initAsync: false })
const namespaces = [
	'application',
	'evidence',
	'hardship-declaration',
	'instalment-plan',
	'relief-name',
] as const
const wording = {
	t: i18n.getFixedT('ko', namespaces),
	language: 'ko' as const,
}
const rows = (given: GivenEvidence, cannot: Record<string, string> = {}) =>
	evidenceRows(given, { evidence: { cannot, later: [] } }, wording)

describe('the documents on the check page', () => {
	it.each(evidenceRuleIds)('%s has its words', (rule) => {
		const [row] = rows({ asked: [rule], files: [] })
		expect(row?.key).not.toContain('rule')
		expect(row?.values).toEqual(['나중에 내기'])
	})

	it('are named by their files, or by why they cannot be had', () => {
		const files = [{ rule: 'care', name: '돌봄.pdf' }]
		expect(rows({ asked: ['care', 'death'], files }, { death: '가상의 까닭' })).toMatchObject([
			{ values: ['돌봄.pdf'] },
			{ values: ['낼 수 없음: 가상의 까닭'] },
		])
	})

	it('stand apart where nothing asked for them', () => {
		const files = [{ rule: null, name: '편지.png' }]
		expect(rows({ asked: [], files })).toEqual([
			{ key: '그 밖에 보여 주고 싶은 서류', values: ['편지.png'] },
		])
	})

	it('are said to be none where there are none', () => {
		expect(rows({ asked: [], files: [] })).toMatchObject([{ values: ['올린 서류 없음'] }])
	})
})
