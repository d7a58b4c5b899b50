import { staffPersonas, taxpayerPersonas } from '#db/seed/people.ts'
import { type Caller } from './callers.ts'
import { type PreparedPortal } from './prepared-portal.ts'
import { question, words } from './stations.ts'

/** Words that only who they belong to, and the office that works for them, may ever read. */
export type Secrets = Map<string, readonly string[]>

/** What the portal itself shows each person about them, and what they wrote. */
export async function secretsOf(
	{ stations, as }: PreparedPortal,
	callers: readonly Caller[],
): Promise<Secrets> {
	const secrets: Secrets = new Map()
	for (const caller of callers) {
		if (caller.side !== 'taxpayer' || caller.standing !== 'settled') continue
		const { body } = await (await as(caller)).open('/arrears')
		secrets.set(caller.id, [
			...new Set(body.match(/\bI-\d+-\d+\b/g)),
			...[...body.matchAll(/class="number">([\d-]{12,})</g)].map(([, number = '']) => number),
			...(stations.files[caller.id] ?? []),
			...[stations.cases[caller.id], words[caller.id], ...namesOf(caller.id)].flatMap(
				(word) => word ?? [],
			),
			...(caller.id === 'large-debt' ? [question, ...stations.inquiries.ids] : []),
		])
	}
	return secrets
}

/** What an answer tells somebody of others; what they asked for by name themselves is no news. */
export function leaksTo(caller: Caller, asked: string, told: string, secrets: Secrets): string[] {
	if (caller.home && caller.roles.some((role) => role === 'officer' || role === 'approver'))
		return []
	const own = new Set([...(secrets.get(caller.id) ?? []), ...namesOf(caller.id)])
	return [...secrets].flatMap(([owner, all]) =>
		owner === caller.id
			? []
			: all.filter((word) => !own.has(word) && !asked.includes(word) && told.includes(word)),
	)
}

/** The company owner is one person with two taxpayers. */
function namesOf(id: string): string[] {
	const isOwner = id === 'company' || id.startsWith('company-owner')
	if (isOwner) return ['최대표', '(주)가상식품']
	return [...taxpayerPersonas, ...staffPersonas].flatMap((one) => (one.id === id ? one.name : []))
}
