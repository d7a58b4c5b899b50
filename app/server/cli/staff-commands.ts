import { type Command } from 'commander'

export function addStaffCommands(dasibom: Command): void {
	dasibom.command('staff').description('accounts of staff and their roles')
}
