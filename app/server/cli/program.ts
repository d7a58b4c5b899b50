import { Command } from 'commander'
import { addDatabaseCommands } from './database-commands.ts'
import { addLawCommands } from './law-commands.ts'
import { addLedgerCommands } from './ledger-commands.ts'
import { addOutboundCommands } from './outbound-commands.ts'
import { addServeCommand } from './serve-command.ts'
import { addStaffCommands } from './staff-commands.ts'

const exitCodes = `
Exit codes: 0 answered, 1 refused by a rule of law or not as it was, 2 bad input, 3 could not run.
Standard output holds the answer, standard error everything else. A command that needs another
word after it says this help on standard error when there is none, with 2.`

/** The operator's command. Each verb loads what it needs only when it is used. */
export function program(): Command {
	const dasibom = new Command('dasibom')
		.description('Dasibom: the public door of a tax arrears relief programme')
		.addHelpText('after', exitCodes)
		.showHelpAfterError('(add --help for what is possible)')
		.exitOverride()
	addServeCommand(dasibom)
	addDatabaseCommands(dasibom)
	addLedgerCommands(dasibom)
	addOutboundCommands(dasibom)
	addLawCommands(dasibom)
	addStaffCommands(dasibom)
	return dasibom
}
