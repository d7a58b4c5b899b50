import { type Command } from 'commander'
import { foreseen } from './foreseen.ts'

type Adding = { name: string; office?: string; email?: string; role: string[] }

/** Who of the staff identity provider may come in, and as what. */
export function addStaffCommands(dasibom: Command): void {
	const staff = dasibom.command('staff').description('accounts of staff and their roles')
	staff
		.command('add')
		.description('let a person of the staff identity provider in')
		.argument('<subject>', 'what the identity provider calls the person')
		.requiredOption('--name <name>', 'the name shown to colleagues and on letters')
		.option('--office <code>', 'the office they belong to; none for head office')
		.option('--email <address>', 'where messages for them go; never anything about a person')
		.option('--role <role>', 'a role; may be repeated', collect, [])
		.action((subject: string, { name, office, email, role }: Adding) =>
			foreseen(async () => {
				const { addAccount } = await import('./staff-verbs.ts')
				await addAccount({ subject, name, officeCode: office ?? null, email, roles: role })
			}),
		)
	staff
		.command('disable')
		.description('shut an account out, from running sessions too')
		.argument('<subject>', 'what the identity provider calls the person')
		.action((subject: string) =>
			foreseen(async () => {
				const { disableAccount } = await import('./staff-verbs.ts')
				await disableAccount(subject)
			}),
		)
	addRoles(staff)
}

function addRoles(staff: Command): void {
	staff
		.command('roles')
		.description('show the roles of an account, or leave it with exactly those named')
		.argument('<subject>', 'what the identity provider calls the person')
		.argument('[roles...]', 'the roles it shall have from now on')
		.option('--none', 'take every role away')
		.action((subject: string, roles: string[], { none = false }: { none?: boolean }) =>
			foreseen(async () => {
				const { setRoles, showAccount } = await import('./staff-verbs.ts')
				await (roles.length > 0 || none ? setRoles(subject, roles) : showAccount(subject))
			}),
		)
}

function collect(role: string, earlier: string[]): string[] {
	return [...earlier, role]
}
