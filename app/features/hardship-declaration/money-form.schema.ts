import * as z from 'zod/mini'
import { incomeKinds, spendingKinds } from '#app/domain/declaration.ts'
import { wonByKind } from './typed-won.ts'

export const moneyForm = z.object({
	income: wonByKind(incomeKinds),
	spending: wonByKind(spendingKinds),
})
