import { expect, it } from 'vitest'
import { refusalToDecide, refusalToWithdraw } from './proposal.ts'

const proposed = { state: 'proposed', proposedBy: 'a' } as const

it('is decided by anybody else, once', () => {
	expect(refusalToDecide(proposed, 'b')).toBeUndefined()
	expect(refusalToDecide(proposed, 'a')).toBe('own_proposal')
	expect(refusalToDecide({ ...proposed, state: 'returned' }, 'b')).toBe('already_decided')
})

it('is withdrawn by whoever proposed it, while it waits', () => {
	expect(refusalToWithdraw(proposed, 'a')).toBeUndefined()
	expect(refusalToWithdraw(proposed, 'b')).toBe('not_your_proposal')
	expect(refusalToWithdraw({ ...proposed, state: 'approved' }, 'a')).toBe('already_decided')
})
