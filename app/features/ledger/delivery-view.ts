import { type deliveryStates } from '#db/schema/ledger-deliveries.ts'
import { type LedgerKind } from '#db/ledger/ledger-files.ts'
import { type ImportPhase } from './progress.ts'
import { type RejectReason } from './reject.ts'

export type DeliveryState = (typeof deliveryStates)[number]

export const counted = ['rows', 'inserted', 'updated', 'ended', 'rejected'] as const
export type Counted = (typeof counted)[number]

export type ProgressView = {
	phase: ImportPhase
	share: number
	rows: string
	/** Rows a second, once there are any. */
	rate: string | null
	secondsLeft: number | null
}

/** A file that was handed in, as its pages show it. */
export type DeliveryView = {
	id: string
	fileName: string
	state: DeliveryState
	kind: LedgerKind | null
	mode: 'snapshot' | 'delta' | null
	asOf: string | null
	handedInAt: string
	endedAt: string | null
	byName: string
	counts: Record<Counted, string>
	endsHeld: boolean
	skipRejects: boolean
	reasons: { reason: RejectReason; count: string }[]
	hasRejectFile: boolean
	progress: ProgressView | null
}

/** Whether anything is still to come of it, so that its page opens itself anew. */
export function isUnderWay({ state }: Pick<DeliveryView, 'state'>): boolean {
	return state === 'waiting' || state === 'running'
}
