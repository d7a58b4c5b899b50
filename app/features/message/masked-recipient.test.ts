import { expect, test } from 'vitest'
import { maskedRecipient } from './masked-recipient.ts'

test.each([
	['010-1234-5678', '010-****-5678'],
	['01012345678', '010-****-5678'],
	['010 1234 5678', '010-****-5678'],
	['０１０－１２３４－５６７８', '010-****-5678'],
	['+82 10-1234-5678', '010-****-5678'],
	['02-123-4567', '02-****-4567'],
	['1234', '****'],
	['baker@example.test', 'ba…@example.test'],
	['me@example.test', 'm…@example.test'],
	['a@example.test', '…@example.test'],
])('%s is shown as %s', (recipient, shown) => expect(maskedRecipient(recipient)).toBe(shown))
