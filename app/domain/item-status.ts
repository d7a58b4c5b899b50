/** Whether an item is still owed, as the ledger says it. */
export const itemStatuses = [
	'open', // 미납
	'paid', // 완납
	'cancelled', // 결정취소
	'extinguished', // 납부의무 소멸
] as const
export type ItemStatus = (typeof itemStatuses)[number]
