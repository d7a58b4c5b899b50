import { Console } from 'node:console'

/** The table goes to standard output, what happens meanwhile to standard error. */
export const out = new Console(process.stdout, process.stderr)
