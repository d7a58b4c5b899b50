import * as z from 'zod/mini'
import { helpNeeds } from '#app/domain/hardship.ts'
import { typedText } from '#app/platform/typed-text.ts'

const short = (message: string) => typedText(z.maxLength(60, message))

export const helpForm = z
	.object({
		needs: z.array(z.enum(helpNeeds)),
		interpreterLanguage: short('hardship-declaration:interpreter-language.error'),
		helperName: short('hardship-declaration:helper-name.error'),
		email: typedText(
			z.maxLength(254, 'hardship-declaration:email.error'),
			z.refine(
				(text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
				'hardship-declaration:email.error',
			),
		),
		phone: typedText(
			z.overwrite((text) =>
				text
					.normalize('NFKC')
					.replace(/[().]+/g, ' ')
					.trim(),
			),
			z.refine(
				(text) => text === '' || /^\+?[\d\s-]{8,17}$/.test(text),
				'hardship-declaration:phone.error',
			),
		),
	})
	.check(
		z.refine(
			({ needs, interpreterLanguage }) =>
				!needs.includes('interpreter') || interpreterLanguage !== '',
			{
				path: ['interpreterLanguage'],
				message: 'hardship-declaration:interpreter-language.missing',
			},
		),
		z.refine(({ needs, helperName }) => !needs.includes('helper-person') || helperName !== '', {
			path: ['helperName'],
			message: 'hardship-declaration:helper-name.missing',
		}),
	)
