import { type Language } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { settings } from '#app/platform/settings.server.ts'

const reminders = ['reminder-first', 'reminder-second']

/** The words of a message. They are the same for every change, so that nobody can read from them what changed. */
export function messageText(template: string, language: string): { subject: string; text: string } {
	const t = translator(language === 'ko' ? 'ko' : ('en' satisfies Language))
	const kind = kindOf(template)
	return {
		subject: t(`message:${kind}.subject`),
		text: t(`message:${kind}.text`, {
			address: settings().publicUrl,
			interpolation: { escapeValue: false },
		}),
	}
}

function kindOf(template: string): 'changed' | 'reminder' | 'staff' {
	if (template.startsWith('staff-')) return 'staff'
	return reminders.includes(template) ? 'reminder' : 'changed'
}
