import { type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { WordsProvider } from '#app/i18n/use-translation.ts'
import { expect, test } from 'vitest'
import { instanceFor } from '#app/i18n/server-instance.server.ts'
import { type Language } from '#app/i18n/language.ts'
import { DateField } from './DateField.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { Radios } from './Radios.tsx'
import { TextField } from './TextField.tsx'

function drawn(element: ReactElement, language: Language = 'ko'): string {
	return renderToStaticMarkup(
		<WordsProvider value={instanceFor(language)}>{element}</WordsProvider>,
	)
}

const problem = { message: 'problem:not-found.title' }
const wrong = '찾으시는 화면이 없습니다'

test('a field says its hint and its error to those who hear it', () => {
	const page = drawn(<TextField name="city" label="도시" hint="시나 군" error={problem} />)
	expect(page).toContain('<label class="field__label" for="city">도시</label>')
	expect(page).toContain('aria-describedby="city-hint city-error" aria-invalid="true"')
	expect(page).toMatch(new RegExp(`id="city-error".*${wrong}`))
})

test('a field says how much it takes before anybody writes too much', () => {
	expect(drawn(<TextField name="city" label="도시" limit={60} />)).toContain(
		'<p class="field__hint" id="city-hint">60자까지 쓸 수 있습니다.</p>',
	)
	const page = drawn(<TextField name="city" label="도시" hint="시나 군" limit={60} />)
	expect(page).toContain('시나 군 60자까지 쓸 수 있습니다.')
	expect(page).toContain('aria-describedby="city-hint"')
})

test('the summary names the fields that are refused in the same words', () => {
	const errors = { city: problem, town: problem }
	const names: Record<string, string> = { city: '도시', town: '마을' }
	const page = drawn(<ErrorSummary errors={errors} nameOf={(name) => names[name]} />)
	expect(page).toContain(`도시: ${wrong}`)
	expect(page).toContain(`마을: ${wrong}`)
})

test('a field in order says nothing of errors', () => {
	const page = drawn(<TextField name="city" label="도시" />)
	expect(page).not.toContain('aria-')
})

test('the summary leads to the first control of every field that has a problem', () => {
	const errors = { city: problem, since: problem, cause: problem }
	const page = drawn(
		<>
			<ErrorSummary errors={errors} />
			<TextField name="city" label="도시" />
			<DateField name="since" label="언제" />
			<Radios name="cause" label="왜" options={[{ value: 'illness', label: '아픔' }]} />
		</>,
	)
	for (const name of Object.keys(errors)) {
		expect(page).toContain(`href="#${name}"`)
		expect(page.match(new RegExp(`<input[^>]* id="${name}"`, 'g'))).toHaveLength(1)
	}
})

test('no problems, no summary', () => {
	expect(drawn(<ErrorSummary errors={{}} />)).toBe('')
	expect(drawn(<ErrorSummary errors={undefined} />)).toBe('')
})

test('a date is asked in the order of the language', () => {
	const order = (page: string) => [...page.matchAll(/name="since\.(\w+)"/g)].map(([, part]) => part)
	const field = <DateField name="since" label="언제" />
	expect(order(drawn(field))).toEqual(['year', 'month', 'day'])
	expect(order(drawn(field, 'en'))).toEqual(['day', 'month', 'year'])
})
