import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { instanceFor } from '#app/i18n/server-instance.server.ts'
import { WordsProvider } from '#app/i18n/use-translation.ts'
import { BudgetSum } from './BudgetSum.tsx'

const budget = {
	...{ rows: [], left: '0원', available: '300,000원', short: false },
	...{ median: '2,500,000원', share: '60' },
}

test('how plans are suggested is told only where some are', () => {
	const drawn = (suggests: boolean) =>
		renderToStaticMarkup(
			<WordsProvider value={instanceFor('ko')}>
				<BudgetSum budget={budget} suggests={suggests} />
			</WordsProvider>,
		)
	expect(drawn(true)).toContain('빠르게:')
	expect(drawn(false)).not.toContain('빠르게')
	expect(drawn(false)).toContain('60%')
})
