import type postgres from 'postgres'
import { type Parameters } from '#app/domain/parameters/parameters.ts'

export async function loadParameters(sql: postgres.Sql): Promise<Parameters> {
	const [row] = await sql<{ document: Parameters }[]>`
		select document from parameter_versions order by since desc limit 1`
	if (!row) throw new Error('No parameters')
	return row.document
}
