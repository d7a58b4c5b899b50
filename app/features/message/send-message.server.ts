import { eq, sql } from 'drizzle-orm'
import { createTransport } from 'nodemailer'
import { now } from '#app/platform/clock.server.ts'
import { settings } from '#app/platform/settings.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { outboxMessages } from '#db/schema/index.ts'
import { messageText } from './message-text.server.ts'
import { recipientOf } from './recipient.server.ts'

type Message = typeof outboxMessages.$inferSelect

/**
 * The worker's task `send-message`: sends one message of the outbox. Sending comes before the mark, so a
 * crash between them sends twice under one Message-ID rather than never; a failure is thrown for a retry.
 */
export async function sendMessage({ id }: { id: string }): Promise<void> {
	const waiting = await asSystem(async (tx) => {
		const [message] = await tx
			.update(outboxMessages)
			.set({ attempts: sql`${outboxMessages.attempts} + 1` })
			.where(eq(outboxMessages.id, id))
			.returning()
		if (!message || message.state === 'sent') return undefined
		return { message, recipient: await recipientOf(tx, message) }
	})
	if (!waiting) return
	const problem = await deliver(waiting.message, waiting.recipient)
	await asSystem((tx) =>
		tx
			.update(outboxMessages)
			.set(
				problem
					? { state: 'failed', lastError: problem }
					: { state: 'sent', sentAt: now(), lastError: null },
			)
			.where(eq(outboxMessages.id, id)),
	)
}

/** What kept it from being delivered for good; a passing failure is thrown. */
async function deliver(
	message: Message,
	recipient: string | undefined,
): Promise<string | undefined> {
	if (!recipient) return 'no_recipient'
	const { mail, demonstration } = settings()
	if (message.channel === 'email' && mail) {
		const transport = createTransport({
			host: mail.host,
			port: mail.port,
			auth: mail.user ? { user: mail.user, pass: mail.password ?? '' } : undefined,
			connectionTimeout: 10_000,
			socketTimeout: 10_000,
		})
		const messageId = `<${message.id}@${new URL(settings().publicUrl).hostname}>`
		await transport.sendMail({
			from: mail.from,
			to: recipient,
			messageId,
			...messageText(message.template, message.language),
		})
		return undefined
	}
	// The demonstration keeps what it would have sent on its outbox page.
	return demonstration ? undefined : 'no_gateway'
}
