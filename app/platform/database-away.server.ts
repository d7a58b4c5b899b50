const codes = new Set([
	...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE'],
	...['CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED', 'CONNECT_TIMEOUT'],
	// PostgreSQL: shutting down, crashed, starting up, too many connections.
	...['57P01', '57P02', '57P03', '53300'],
])

/** Whether an error, or what caused it, means that the database cannot be reached. */
export function isDatabaseAway(error: unknown): boolean {
	if (!(error instanceof Error)) return false
	if ('code' in error && typeof error.code === 'string' && codes.has(error.code)) return true
	return isDatabaseAway(error.cause)
}
