import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type HandedInBy } from './delivery.server.ts'
import { type FileAbout } from './first-line.server.ts'
import { type Merged } from './merge-staged.server.ts'
import { type Progress } from './progress.ts'
import { type KeepRejects } from './reject-file.server.ts'
import { type Reject } from './reject.ts'

export type ImportAccepted = FileAbout &
	Merged & {
		accepted: true
		file: string
		rows: number
		unchanged: number
		already: boolean
		/** Lines left out, when the good ones were to be taken all the same. */
		rejectedLines: number
		rejects: readonly Reject[]
		/** A line left out does not say which row it means, so nothing was ended. */
		endsHeld: boolean
	}

export type ImportRefused = {
	accepted: false
	file: string
	rows: number
	rejectedLines: number
	rejects: readonly Reject[]
}

export type ImportOutcome = ImportAccepted | ImportRefused

export type ImportTerms = {
	today: CalendarDate
	at: Date
	/** The key under which people's CI are hashed. */
	ciHashKey: string
	by: HandedInBy
	/** Takes the good lines of a file with bad ones. */
	skipRejects?: boolean
	/** The delivery this file waited as, when it did. */
	deliveryId?: string
	/** Puts the reject file where whoever handed the file in finds it. */
	keepRejects?: KeepRejects
	onProgress?: (progress: Progress) => void
}
