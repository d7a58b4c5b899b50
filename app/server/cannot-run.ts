/** Something about this machine or its settings stops the program; the message is the one sentence to show. */
export class CannotRun extends Error {}
