import { type StaffRole } from '#app/domain/role.ts'
import { staffPersonas, taxpayerPersonas } from '#db/seed/people.ts'
import { PlainVisitor } from './plain-visitor.ts'
import { signedInFor } from './stations.ts'

/** Somebody who asks the portal for something, as far as what they may get depends on it. */
export type Caller = {
	id: string
	/** Where their session counts; an account that is disabled never gets one. */
	side: 'nobody' | 'taxpayer' | 'staff'
	/** Whether it is settled for which taxpayer they act. */
	standing: 'settled' | 'choosing' | 'unknown'
	roles: readonly StaffRole[]
	/** Of the office that all the people of the demonstration belong to. */
	home: boolean
	come(portal: string): Promise<PlainVisitor>
}

const nobody: Caller = {
	...{ id: 'nobody', side: 'nobody', standing: 'unknown', roles: [], home: false },
	come: (portal) => Promise.resolve(new PlainVisitor(portal)),
}

/** Everybody one can sign in as, the company owner as each of two and before choosing, and nobody. */
export const callers: readonly Caller[] = [
	nobody,
	...taxpayerPersonas.flatMap(({ id, taxpayerKeys }) => {
		if (taxpayerKeys.length === 0) return [caller(id, 'unknown')]
		if (taxpayerKeys.length === 1) return [caller(id, 'settled')]
		return [choosing(id), caller(id, 'settled'), caller('company', 'settled')]
	}),
	...staffPersonas.map(({ id, roles, office, disabled }): Caller => ({
		...{ id, roles, home: office === 'home', standing: 'settled' },
		side: disabled ? 'nobody' : 'staff',
		come: (portal) => PlainVisitor.signedIn(portal, id),
	})),
]

function caller(id: string, standing: Caller['standing']): Caller {
	return { ...nobody, id, side: 'taxpayer', standing, come: (portal) => signedInFor(portal, id) }
}

function choosing(id: string): Caller {
	const come = (portal: string) => PlainVisitor.signedIn(portal, id)
	return { ...nobody, id: `${id}, before choosing`, side: 'taxpayer', standing: 'choosing', come }
}

/** One caller of each kind, where asking everybody would only say the same again. */
export const eachKind: readonly Caller[] = callers.filter(({ id }) =>
	[
		...['nobody', 'unknown-person', 'company-owner, before choosing', 'large-debt', 'baker'],
		...['officer-a', 'approver-a', 'officer-elsewhere', 'auditor', 'policy-b', 'disabled-officer'],
	].includes(id),
)
