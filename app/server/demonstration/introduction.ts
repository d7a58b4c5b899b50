import { staffPersonas, taxpayerPersonas } from '#db/seed/people.ts'

/** What the demonstration prints when it is ready: where, and whom one may be. */
export function introduction(address: string): string[] {
	const width = Math.max(...[...taxpayerPersonas, ...staffPersonas].map(({ id }) => id.length))
	const lines = (people: readonly { id: string; line: { ko: string; en: string } }[]) =>
		people.map(({ id, line }) => `  ${id.padEnd(width)}  ${line.ko} ${line.en}`)
	return [
		`Dasibom is ready: ${address}`,
		'',
		`Sign in as a taxpayer: ${address}/sign-in?login_hint=<id>`,
		...lines(taxpayerPersonas),
		'',
		`Sign in as staff: ${address}/staff/sign-in?login_hint=<id>`,
		...lines(staffPersonas),
		'',
		'Everybody and everything in it is made up. Ctrl-C stops it.',
	]
}
