import { renderToStaticMarkup } from 'react-dom/server'
import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { type FormReply } from './form-reply.ts'
import { useProgressiveForm } from './use-progressive-form.ts'

const schema = z.object({
	income: z.string().check(z.minLength(1, 'x:income')),
	since: z.object({ year: z.string() }),
	reasons: z.array(z.string()),
})

type Input = z.input<typeof schema>

const initial: Input = { income: '', since: { year: '2025' }, reasons: [] }

function DrawnForm({ reply }: { reply: FormReply<Input> | undefined }) {
	const { text, choice, error } = useProgressiveForm(schema, { initial, reply })
	return (
		<form>
			<input aria-label="income" {...text('income')} />
			<input aria-label="year" {...text('since.year')} />
			<input aria-label="job" type="checkbox" {...choice('reasons')('job')} />
			<input aria-label="illness" type="checkbox" {...choice('reasons')('illness')} />
			<p>
				{error('income')?.message} {error('since.year')?.message}
			</p>
		</form>
	)
}

function drawn(reply?: FormReply<Input>): string {
	return renderToStaticMarkup(<DrawnForm reply={reply} />)
}

test('a new form is drawn on the server with what is known already', () => {
	expect(drawn()).toContain('aria-label="year" name="since.year" value="2025"')
	expect(drawn()).not.toContain('checked')
})

test('a refused form is drawn on the server with what was typed and why it was refused', () => {
	const page = drawn({
		values: { income: 'a lot', since: { year: '26' }, reasons: ['illness'] },
		errors: {
			income: { type: 'custom', message: 'x:income' },
			'since.year': { type: 'custom', message: 'x:year' },
		},
	})
	expect(page).toContain('aria-label="income" name="income" value="a lot"')
	expect(page).toContain('aria-label="year" name="since.year" value="26"')
	expect(page).toMatch(/aria-label="illness"[^>]*checked=""/)
	expect(page).not.toMatch(/aria-label="job"[^>]*checked=""/)
	expect(page).toContain('<p>x:income x:year</p>')
})
