import { expect, test } from 'vitest'
import { type Outcome } from '#app/domain/outcome.ts'
import { leadsToLivingHelp } from './living-help.ts'
import { type MonthView } from './month-view.server.ts'

const month = (isShort: boolean) => ({ isShort }) as MonthView
const part = (outcome: Outcome, of: MonthView | null = null) => ({ outcome, month: of })

test.each([
	['nothing was granted', [part('declined')], true],
	['it was referred', [part('referred', month(false))], true],
	['one of two was granted', [part('approved', month(false)), part('declined')], false],
	['it was granted, and no month was asked for', [part('approved')], false],
	['it was granted, and the month does not reach', [part('approved-changed', month(true))], true],
])('a letter leads on to help with living costs: %s', (_when, parts, leads) =>
	expect(leadsToLivingHelp(parts)).toBe(leads),
)
