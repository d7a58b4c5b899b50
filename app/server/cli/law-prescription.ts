import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Prescription, prescriptionOf } from '#app/domain/prescription/prescription.ts'
import { prescriptionRequest } from './prescription-request.ts'
import { readRequest } from './read-request.ts'

export type PrescriptionAnswered = {
	parameters: string
	items: readonly ({ id: string } & Prescription)[]
}

/** `dasibom law prescription`: when the right to collect each item ends, and what moved the day. */
export function lawPrescription(input: unknown, parameters: Parameters): PrescriptionAnswered {
	const { on, items } = readRequest(prescriptionRequest, input)
	return {
		parameters: parameters.version,
		items: items.map(({ filed, interruptions, suspensions, ...item }) => ({
			id: item.id,
			...prescriptionOf(item, { filed, interruptions, suspensions }, on, parameters),
		})),
	}
}
