import { type StaffRole } from '../role.ts'
import { type StaffActor } from './case-facts.ts'
import { caseMoves, type MoveId } from './case-move.ts'

type Staff = { staffId: string; officeCode: string | null; roles: readonly StaffRole[] }

/** Who somebody acts as in a move: of several roles held, the one the move is for. */
export function staffActor({ staffId, officeCode, roles }: Staff, move: MoveId): StaffActor {
	const fitting = roles.find((role) => caseMoves[move].who.includes(role))
	return { role: fitting ?? roles[0] ?? 'user-admin', id: staffId, office: officeCode ?? '' }
}
