export type Scale = { name: string; people: number; cases: number; auditRows: number }

/** `small` says in minutes where we stand; `national` is the size of the country. */
export const scales: Record<'small' | 'national', Scale> = {
	small: { name: 'small', people: 20_000, cases: 10_000, auditRows: 50_000 },
	national: { name: 'national', people: 1_330_000, cases: 1_000_000, auditRows: 5_000_000 },
}
