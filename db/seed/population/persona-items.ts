import { addDays, addMonths, calendarDate, type CalendarDate } from '#app/domain/calendar-date.ts'
import { collectionDates } from './collection.ts'
import { onWorkingDay } from './roll.ts'
import { periodDueBy, type ChargedTax } from './tax-period.ts'
import { type ToldItem } from './told-item.ts'

/** What the people one signs in as owe on the day of the first start. */
export function personaItems(asOf: CalendarDate): Record<string, ToldItem[]> {
	return {
		'T-baker': bakery,
		'T-contractor': [stillBeforeDemand(asOf)],
		'T-company-owner': [lately('10', 1_900_000, asOf)],
		'T-company': company,
		'T-foreign-resident': [lately('10', 3_200_000, asOf)],
		'T-small-debt': [lately('41', 640_000, asOf)],
		'T-large-debt': wholesale,
		'T-nothing-owed': paidOff,
	}
}

// Two taxes from before 2025 and two from the last year of a bakery, under both present regimes.
const bakery: ToldItem[] = [
	{
		...{ tax: '41', of: '2023-2', established: '2023-12-31', statutory: '2024-01-25' },
		...{ noticed: '2024-03-11', designated: '2024-04-01', demand: '2024-05-02' },
		won: 3_200_000,
		payments: [
			['2024-08-20', 100_000],
			['2025-02-25', 100_000],
		],
	},
	{
		...{ tax: '10', of: '2023', established: '2023-12-31', statutory: '2024-05-31' },
		...{ noticed: '2024-08-07', designated: '2024-09-02', demand: '2024-10-02' },
		won: 2_900_000,
	},
	{
		...{ tax: '41', of: '2025-2', established: '2025-12-31', statutory: '2026-01-26' },
		...{ noticed: '2026-03-10', designated: '2026-03-31', demand: '2026-04-30' },
		won: 980_000,
	},
	{
		...{ tax: '10', of: '2025', established: '2025-12-31', statutory: '2026-06-01' },
		...{ noticed: '2026-08-10', designated: '2026-08-31', demand: '2026-09-30' },
		won: 2_600_000,
	},
]

const company: ToldItem[] = [
	{
		...{ tax: '31', of: '2024', established: '2024-12-31', statutory: '2025-03-31' },
		...{ noticed: '2025-06-10', designated: '2025-06-30', demand: '2025-07-30' },
		won: 26_500_000,
		collectionCost: 84_500,
		seized: ['2025-11-18', 'claims'],
		payments: [['2025-12-22', 3_000_000]],
	},
	{
		...{ tax: '41', of: '2025-2', established: '2025-12-31', statutory: '2026-01-26' },
		...{ noticed: '2026-03-12', designated: '2026-03-31', demand: '2026-04-30' },
		won: 14_200_000,
	},
]

// From before 2020 to the newest rules, with a seized building and years of small payments.
const wholesale: ToldItem[] = [
	{
		...{ tax: '41', of: '2018-2', established: '2018-12-31', statutory: '2019-01-25' },
		...{ noticed: '2019-03-11', designated: '2019-04-01', demand: '2019-05-02' },
		won: 62_000_000,
		collectionCost: 1_240_000,
		seized: ['2019-08-20', 'real-estate'],
		payments: monthlyFrom('2021-03-25', 12, 1_000_000),
	},
	{
		...{ tax: '10', of: '2020', established: '2020-12-31', statutory: '2021-05-31' },
		...{ noticed: '2021-09-08', designated: '2021-09-30', demand: '2021-11-01' },
		won: 88_400_000,
		otherPenalty: 8_840_000,
		payments: monthlyFrom('2022-07-25', 6, 1_500_000),
	},
	{
		...{ tax: '22', of: '2022-03', established: '2022-03-31', statutory: '2022-05-31' },
		...{ noticed: '2022-08-10', designated: '2022-08-31', demand: '2022-09-30' },
		won: 71_000_000,
	},
	{
		...{ tax: '41', of: '2025-2', established: '2025-12-31', statutory: '2026-01-26' },
		...{ noticed: '2026-07-08', designated: '2026-07-31', demand: '2026-08-31' },
		won: 23_500_000,
	},
]

const paidOff: ToldItem[] = [
	{
		...{ tax: '41', of: '2024-1', established: '2024-06-30', statutory: '2024-07-25' },
		...{ noticed: '2024-09-10', designated: '2024-09-30', demand: '2024-10-30' },
		won: 1_200_000,
		status: 'paid',
		payments: [['2024-10-15', 1_248_140]],
	},
	{
		...{ tax: '10', of: '2024', established: '2024-12-31', statutory: '2025-06-02' },
		...{ noticed: '2025-08-11', designated: '2025-09-01', demand: '2025-10-01' },
		won: 850_000,
		status: 'paid',
		payments: [
			['2025-09-15', 500_000],
			['2025-10-20', 388_400],
		],
	},
]

// The demand was just sent and its deadline is far enough away for every rule of 국세징수법 §13.
function stillBeforeDemand(asOf: CalendarDate): ToldItem {
	const period = periodDueBy('41', addDays(asOf, -60))
	return {
		tax: '41',
		of: period.attribution,
		established: period.establishedOn,
		statutory: onWorkingDay(period.statutoryDueOn),
		noticed: addDays(asOf, -33),
		designated: addDays(asOf, -12),
		demand: onWorkingDay(addDays(asOf, 17)),
		won: 7_800_000,
	}
}

// A tax of the last year whose demand has run out some weeks ago.
function lately(tax: ChargedTax, won: number, asOf: CalendarDate): ToldItem {
	const period = periodDueBy(tax, addDays(asOf, -120))
	const statutory = onWorkingDay(period.statutoryDueOn)
	const { noticedOn, designatedDueOn, demandDueOn } = collectionDates(addDays(statutory, 45), asOf)
	if (!noticedOn || !designatedDueOn || !demandDueOn)
		throw new Error('120 days are enough for a demand')
	const dates = { noticed: noticedOn, designated: designatedDueOn, demand: demandDueOn }
	const { attribution, establishedOn } = period
	return { tax, of: attribution, established: establishedOn, statutory, ...dates, won }
}

function monthlyFrom(first: string, count: number, amount: number): [string, number][] {
	return Array.from({ length: count }, (_, at) => [addMonths(calendarDate(first), at), amount])
}
