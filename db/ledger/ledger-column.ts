/** What a value of a column looks like; `shape` and `words` are checked by the database. */
export type ColumnType =
	| { is: 'text'; longest: number }
	| { is: 'shape'; shape: string }
	| { is: 'words'; words: readonly string[] }
	| { is: 'day'; from: string }
	| { is: 'won' }
	| { is: 'year' }

export type LedgerColumn<Name extends string = string> = {
	name: Name
	type: ColumnType
	mayBeEmpty: boolean
}

export const key = { is: 'shape', shape: '^[0-9A-Za-z._-]{1,40}$' } as const
export const officeCode = { is: 'shape', shape: '^[0-9A-Za-z]{1,10}$' } as const
export const yesOrNo = { is: 'words', words: ['y', 'n'] } as const
export const won = { is: 'won' } as const
export const year = { is: 'year' } as const
/** Days before 2000 belong to no tax the engine can compute. */
export const taxDay = { is: 'day', from: '2000-01-01' } as const
export const anyDay = { is: 'day', from: '1900-01-01' } as const

export const text = (longest: number) => ({ is: 'text', longest }) as const
export const shape = (expression: string) => ({ is: 'shape', shape: expression }) as const
/** Words separated by semicolons. */
export const listOf = (list: readonly string[]) =>
	shape(`^(${list.join('|')})(;(${list.join('|')}))*$`)
export const words = (list: readonly string[]) => ({ is: 'words', words: list }) as const

export function filled<Name extends string>(name: Name, type: ColumnType): LedgerColumn<Name> {
	return { name, type, mayBeEmpty: false }
}

export function maybeEmpty<Name extends string>(name: Name, type: ColumnType): LedgerColumn<Name> {
	return { name, type, mayBeEmpty: true }
}
