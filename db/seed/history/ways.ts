import { type OwnDeed, type StaffDeed } from './act.ts'
import { words } from './words.ts'

/** Whose hand it is; which officer and which approver a life meets is drawn. */
export type Hand = 'officer' | 'other-officer' | 'approver' | 'other-approver'

type Told<Deed> = Deed extends { by: string } ? Omit<Deed, 'by' | 'offer'> : never
/** A deed some working days after the one before; an offer's plan is filled in when its day is known. */
export type Step = { after: number } & (
	| { hand: Hand; deed: Told<StaffDeed>; offers?: true }
	| { hand?: undefined; deed: Exclude<OwnDeed, { act: 'apply' }> }
)
export type Way = readonly Step[]

const by = (hand: Hand, after: number, deed: Told<StaffDeed>): Step => ({ after, hand, deed })
const own = (after: number, deed: Exclude<OwnDeed, { act: 'apply' }>): Step => ({ after, deed })

const take = by('officer', 1, { act: 'take' })
const note = by('officer', 0, { act: 'note', text: words.note })
const classify = by('officer', 1, { act: 'classify', type: 'temporary', reason: words.temporary })
const ask = by('officer', 1, {
	act: 'ask',
	message: words.ask,
	questions: [words.question],
})
const grant: Told<StaffDeed> = {
	...{ act: 'recommend', outcome: 'approved', reasonCodes: ['conditions-met', 'hardship-shown'] },
	...{ text: words.approved, findings: { honestTaxpayer: true } },
}
const refuse: Told<StaffDeed> = {
	...{ act: 'recommend', outcome: 'declined', reasonCodes: ['business-or-honest'] },
	...{ text: words.declined, findings: { honestTaxpayer: false } },
}
const change: Told<StaffDeed> = {
	...{ act: 'recommend', outcome: 'approved-changed', reasonCodes: ['more-affordable'] },
	...{ text: words.changed, findings: { honestTaxpayer: true } },
}
const offer: Step = { after: 1, hand: 'officer', offers: true, deed: change }
const recommend = by('officer', 1, grant)
const decide = by('approver', 1, { act: 'decide', text: words.decided })
const decideOffer = by('approver', 1, { act: 'decide', text: words.decidedOffer })
const decideNo = by('approver', 2, { act: 'decide', text: words.decidedNo })
const giveBack = by('approver', 1, {
	act: 'return',
	reasonCode: 'reasons-thin',
	reason: words.returned,
})
const looked = [take, classify] as const
const read = own(1, { act: 'read-letter' })

/** What becomes of an application after it was handed in. */
export const ways = {
	waiting: [],
	inReview: [take, note],
	asked: [...looked, ask],
	recommended: [...looked, recommend],
	returned: [...looked, recommend, giveBack],
	granted: [...looked, recommend, decide, read],
	grantedUnread: [...looked, recommend, decide],
	declined: [take, by('officer', 2, refuse), decideNo, read],
	offered: [...looked, offer, decideOffer],
	offerAccepted: [
		...looked,
		offer,
		decideOffer,
		read,
		own(2, { act: 'answer-offer', answer: 'accepted' }),
	],
	offerDeclined: [
		...looked,
		offer,
		decideOffer,
		read,
		own(3, { act: 'answer-offer', answer: 'declined' }),
	],
	acknowledged: [by('officer', 2, { act: 'acknowledge' })],
	answeredAndGranted: [
		...[take, ask, own(3, { act: 'answer', words: words.answer }), classify],
		...[recommend, decide, read],
	],
	returnedAndGranted: [...looked, recommend, giveBack, recommend, decide, read],
	passedOnAndGranted: [
		take,
		by('officer', 1, { act: 'release', reasonCode: 'own-interest', reason: words.released }),
		by('other-officer', 1, { act: 'take' }),
		by('other-officer', 1, grant),
		decide,
	],
	referred: [
		take,
		by('officer', 1, { act: 'classify', type: 'livelihood', reason: words.livelihood }),
		by('officer', 1, {
			...{ act: 'recommend', outcome: 'referred', reasonCodes: ['welfare-first'] },
			...{ text: words.referred, findings: {} },
		}),
		by('approver', 2, { act: 'decide', text: words.decidedReferred }),
	],
	withdrawn: [take, own(2, { act: 'withdraw' })],
	withdrawnEarly: [own(1, { act: 'withdraw' })],
	lapsed: [take, ask],
	reconsidering: [
		...[take, by('officer', 2, refuse), decideNo, read],
		own(3, { act: 'reconsider', reason: words.again }),
	],
	secondLook: [
		...[take, by('officer', 2, refuse), decideNo, read],
		own(3, { act: 'reconsider', reason: words.again }),
		by('other-officer', 2, { act: 'take' }),
		by('other-officer', 2, grant),
		by('other-approver', 2, { act: 'decide', text: words.decided }),
	],
} as const satisfies Record<string, Way>
