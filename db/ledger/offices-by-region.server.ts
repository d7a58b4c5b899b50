import { asc, isNull } from 'drizzle-orm'
import { database } from '../client.server.ts'
import { offices } from '../schema/index.ts'

export type PublicOffice = {
	code: string
	name: string
	phone: string
	address: string
	hours: string
}

/** Every office that is open, by region; offices are nobody's personal data. */
export async function officesByRegion(): Promise<{ region: string; offices: PublicOffice[] }[]> {
	const { code, name, region, phone, address, hours } = offices
	const rows = await database()
		.db.select({ code, name, region, phone, address, hours })
		.from(offices)
		.where(isNull(offices.endedOn))
		.orderBy(asc(region), asc(name))
	const regions = [...new Set(rows.map((row) => row.region))]
	return regions.map((named) => ({
		region: named,
		offices: rows.filter((row) => row.region === named),
	}))
}
