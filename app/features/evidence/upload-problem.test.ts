import { expect, test } from 'vitest'
import { readMessage } from '#app/i18n/message-values.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { type Receipt } from './receive-evidence.server.ts'
import { uploadProblem } from './upload-problem.ts'

const receipt: Receipt = {
	saved: ['1.jpg', '2.jpg'],
	refused: [{ name: '41.jpg', refusal: 'too_many_at_once' }],
	...{ refusedInAll: 1, of: { rule: 'income' } },
}

function said(sent: Partial<Receipt>, language: 'ko' | 'en' = 'ko'): string {
	const problem = uploadProblem({ ...receipt, ...sent }, { rule: 'income' })
	const { key, values } = readMessage(problem?.message ?? '')
	return translator(language)(key as 'evidence:refusal.at-field', {
		kept: '',
		left: '',
		names: '',
		...values,
	})
}

test('the field the files came by says how many were kept, and which were not', () => {
	expect(said({})).toBe('올린 파일 2개, 올리지 못한 파일 1개: 41.jpg')
	expect(said({}, 'en')).toBe('Files kept: 2. Files not kept: 1 (41.jpg)')
})

test('files too many to be named are counted', () => {
	expect(said({ refusedInAll: 300 })).toBe('올린 파일 2개, 올리지 못한 파일 300개: 41.jpg, …')
})

test('a post without a file is said at its field too', () => {
	expect(said({ saved: [], refused: [], refusedInAll: 0 })).toBe('파일을 먼저 골라 주세요.')
})

test('another field says nothing', () => {
	expect(uploadProblem(receipt, { rule: 'lease' })).toBeUndefined()
	expect(uploadProblem(receipt, { rule: null })).toBeUndefined()
	expect(uploadProblem(receipt, { rule: 'income', replaces: 'file' })).toBeUndefined()
	expect(uploadProblem(undefined, { rule: 'income' })).toBeUndefined()
	expect(uploadProblem({ ...receipt, of: null }, { rule: null })).toBeUndefined()
})
