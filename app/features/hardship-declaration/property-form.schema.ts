import * as z from 'zod/mini'
import { assetKinds, debtKinds } from '#app/domain/declaration.ts'
import { wonByKind } from './typed-won.ts'

export const propertyForm = z.object({
	assets: wonByKind(assetKinds),
	debts: wonByKind(debtKinds),
})
