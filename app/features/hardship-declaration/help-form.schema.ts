import * as z from 'zod'
import { helpNeeds } from '#app/domain/hardship.ts'

const short = (message: string) => z.string().trim().max(60, message).default('')

export const helpForm = z
	.object({
		needs: z.array(z.enum(helpNeeds)),
		interpreterLanguage: short('hardship-declaration:interpreter-language.error'),
		helperName: short('hardship-declaration:helper-name.error'),
		email: z
			.string()
			.trim()
			.max(254, 'hardship-declaration:email.error')
			.default('')
			.refine(
				(text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
				'hardship-declaration:email.error',
			),
		phone: z
			.string()
			.trim()
			.default('')
			.refine(
				(text) => text === '' || /^\+?[\d\s-]{8,17}$/.test(text),
				'hardship-declaration:phone.error',
			),
	})
	.refine(
		({ needs, interpreterLanguage }) =>
			!needs.includes('interpreter') || interpreterLanguage !== '',
		{
			path: ['interpreterLanguage'],
			message: 'hardship-declaration:interpreter-language.missing',
		},
	)
	.refine(({ needs, helperName }) => !needs.includes('helper-person') || helperName !== '', {
		path: ['helperName'],
		message: 'hardship-declaration:helper-name.missing',
	})
