import { type Relief } from '#app/domain/relief.ts'

export type CardReason = { words: string; article: string; met: boolean | null }

/** One relief as the person reads it; every sentence is worded on the server. */
export type ReliefCard = {
	relief: Relief
	state: 'open' | 'perhaps' | 'shut'
	name: string
	law: string
	what: string
	price: string
	/** Why it stands where it stands; null of a shut one. */
	because: string | null
	covers: string[]
	effects: string[]
	period: string | null
	decided: string[]
	conditions: string[]
	cancelled: string[]
	reasons: CardReason[]
	wouldChange: string[]
	doubtful: string[]
	/** Which of the other open ways may stand beside it, and which may not. */
	beside: string[]
	/** Those among them that it may not be chosen with, said before anything is ticked. */
	apart: string[]
}
