import { type Command } from 'commander'
import { foreseen } from './foreseen.ts'

/** What goes back to the tax office's own system (docs/outbound-format.md). */
export function addOutboundCommands(dasibom: Command): void {
	const outbound = dasibom
		.command('outbound')
		.description('files of what was decided here, for the tax office’s own system')
	outbound
		.command('write')
		.description('write what waits into numbered files, and put back a file the folder lacks')
		.action(() => does((verbs) => verbs.write()))
	outbound
		.command('ack')
		.description('take what the other side answered to files')
		.argument('<file...>', 'acknowledgements, one for each file')
		.action((files: string[]) => does((verbs) => verbs.acknowledgeFiles(files)))
	outbound
		.command('status')
		.description('what waits, what is not acknowledged, what was refused; and the public key')
		.action(() => does((verbs) => verbs.status()))
}

function does(verb: (verbs: typeof import('./outbound-verbs.ts')) => Promise<void>): Promise<void> {
	return foreseen(async () => verb(await import('./outbound-verbs.ts')))
}
