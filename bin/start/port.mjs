import { createServer } from 'node:net'

/** Whether nobody listens on the port of this machine's own address. */
export function isFree(port, host = '127.0.0.1') {
	return new Promise((resolve) => {
		const server = createServer()
		server.once('error', () => resolve(false))
		server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
	})
}
