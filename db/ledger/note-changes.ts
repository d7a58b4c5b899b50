/**
 * A statement of a merge that also notes whose rows it touched, for what follows from them
 * (`follow-ledger`); it answers how many `rows` there were. `whose` is said of the row `t`. A taxpayer noted
 * before is noted anew: who works on them waits until this merge is over, and sees it.
 */
export function noting(statement: string, whose: string): string {
	return `with touched as (${statement} returning ${whose} as taxpayer_id),
		noted as (${note('touched')})
		select count(*)::int as rows from touched`
}

/** Notes the taxpayers of these rows (`taxpayer_id`), be they of a table or of a select in parentheses. */
export function note(rows: string): string {
	return `insert into ledger_changes (taxpayer_id)
		select distinct taxpayer_id from ${rows} touched
		where exists (select 1 from cases where cases.taxpayer_id = touched.taxpayer_id)
		on conflict (taxpayer_id) do update set noted_at = excluded.noted_at`
}
