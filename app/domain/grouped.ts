/** Rows under what they have in common, each group in the order in which its rows came. */
export function groupedBy<Row, Key>(
	rows: readonly Row[],
	keyOf: (row: Row) => Key,
): Map<Key, Row[]> {
	const groups = new Map<Key, Row[]>()
	for (const row of rows) {
		const key = keyOf(row)
		const group = groups.get(key)
		if (group) group.push(row)
		else groups.set(key, [row])
	}
	return groups
}
