import { type ChargedItem } from '#app/domain/surcharge/reckoning.ts'

// The surcharge once more, by walking every single day and with numbers of its own, so that the
// engine has something to be measured against that shares nothing with it.

const DAY = 86_400_000
const next = (on: string, days = 1) =>
	new Date(Date.parse(on) + days * DAY).toISOString().slice(0, 10)
const dayOfMonth = (on: string) => new Date(on).getUTCDate()
const lengthOfMonth = (on: string) =>
	new Date(Date.UTC(new Date(on).getUTCFullYear(), new Date(on).getUTCMonth() + 1, 0)).getUTCDate()

const dailyRate = (on: string) => (on < '2019-02-12' ? 30n : on < '2022-02-15' ? 25n : 22n)
const truncated = (won: bigint) => Number(won - (won % 10n))

// Under the old law a penalty in the notice is 체납된 국세 as the tax is.
const chargedTax = ({ establishedOn, tax, otherPenalty }: ChargedItem) =>
	establishedOn < '2020-01-01' ? tax + otherPenalty : tax

function unpaidTax(item: ChargedItem, through: string): bigint {
	let cost = BigInt(item.collectionCost)
	let tax = BigInt(chargedTax(item))
	for (const { on, amount } of item.payments) {
		if (on > through) continue
		let left = BigInt(amount)
		const toCost = left < cost ? left : cost
		cost -= toCost
		left -= toCost
		tax -= left < tax ? left : tax
	}
	return tax
}

const isExtended = (item: ChargedItem, on: string) =>
	item.extensions.some(({ from, to }) => from <= on && on <= to)

function deadlineOf(item: ChargedItem): string {
	if (item.designatedDueOn === null) throw new Error('The oracle wants a deadline')
	let deadline: string = item.designatedDueOn
	while (isExtended(item, next(deadline))) deadline = next(deadline)
	return deadline
}

export function preNoticeByDay(item: ChargedItem, on: string, text: 'old' | 'new'): number {
	let sum = 0n
	const last = text === 'old' ? on : next(on, -1)
	for (let day = next(item.statutoryDueOn); day <= last; day = next(day)) {
		if (item.noticedOn !== null && day >= item.noticedOn) break
		if (isExtended(item, day)) continue
		sum += unpaidTax(item, text === 'old' ? next(day, -1) : day) * dailyRate(day)
	}
	return truncated(sum / 100_000n)
}

export function oneOffOf(item: ChargedItem, on: string): number {
	const deadline = deadlineOf(item)
	return on <= deadline ? 0 : truncated((unpaidTax(item, deadline) * 3n) / 100n)
}

export function afterDeadlineByDay(item: ChargedItem, on: string): number {
	const first = next(deadlineOf(item))
	const year = Number(first.slice(0, 4))
	const isLeapDay = first.endsWith('-02-29')
	const fiveYearsOn = isLeapDay ? `${year + 5}-03-01` : `${year + 5}${first.slice(4)}`
	const most = Math.round((Date.parse(fiveYearsOn) - Date.parse(first)) / DAY)
	let counted = 0
	let sum = 0n
	for (let day = first; day <= on && counted < most; day = next(day)) {
		if (isExtended(item, day)) continue
		counted += 1
		if (item.tax < (day < '2022-01-01' ? 1_000_000 : 1_500_000)) continue
		sum += unpaidTax(item, next(day, -1)) * dailyRate(day)
	}
	return truncated(sum / 100_000n)
}

export function afterDeadlineByMonth(item: ChargedItem, on: string, law: 'old' | 'new'): number {
	if (chargedTax(item) < (law === 'old' ? 1_000_000 : 1_500_000)) return 0
	const first = next(deadlineOf(item))
	let months = 0
	let sum = 0n
	// `counted` walks the calendar of a world without the extension.
	let counted = first
	for (let day = first; day < on && months < 60; day = next(day)) {
		if (isExtended(item, day)) continue
		const isBeforeCorresponding = dayOfMonth(next(counted)) === dayOfMonth(first)
		const lacksCorresponding =
			lengthOfMonth(counted) < dayOfMonth(first) && dayOfMonth(counted) === lengthOfMonth(counted)
		if (isBeforeCorresponding || lacksCorresponding) {
			months += 1
			const isDear = law === 'old' && next(day) < '2019-01-01'
			sum += unpaidTax(item, day) * (law === 'new' ? 67n : isDear ? 120n : 75n)
		}
		counted = next(counted)
	}
	return truncated(sum / 10_000n)
}
