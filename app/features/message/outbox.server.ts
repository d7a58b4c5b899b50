import { desc } from 'drizzle-orm'
import { formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { asSystem } from '#db/acting.server.ts'
import { outboxMessages } from '#db/schema/index.ts'
import { messageText } from './message-text.server.ts'
import { maskedRecipient } from './masked-recipient.ts'
import { recipientOf } from './recipient.server.ts'

export type OutboxRow = {
	id: string
	at: string
	channel: 'email' | 'sms'
	to: string
	subject: string
	text: string
	state: 'waiting' | 'sent' | 'failed'
}

const shown = 50

/** The latest messages with masked recipients, for the demonstration's outbox page only. */
export function latestMessages(language: Language): Promise<OutboxRow[]> {
	return asSystem(async (tx) => {
		const messages = await tx
			.select()
			.from(outboxMessages)
			.orderBy(desc(outboxMessages.createdAt))
			.limit(shown)
		const rows: OutboxRow[] = []
		for (const message of messages) {
			const recipient = await recipientOf(tx, message)
			rows.push({
				id: message.id,
				at: formatInstant(message.createdAt, language),
				channel: message.channel,
				to: recipient ? maskedRecipient(recipient) : '-',
				...messageText(message.template, message.language),
				state: message.state,
			})
		}
		return rows
	})
}
