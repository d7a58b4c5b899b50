import { answerInFull, answerQuickly, giveEvidence, handIn } from './applying.ts'
import { writtenPdf } from './evidence-file.ts'
import { signedInFor } from './stations.ts'

/** Somebody's application as it reaches the office; what a person sees on the way is another journey. */
export async function handInAs(office: string, id: string, relief?: string): Promise<string> {
	const visitor = await signedInFor(office, id)
	if (!relief) {
		await answerQuickly(visitor)
		return handIn(visitor)
	}
	await answerInFull(visitor, { relief, note: '가상 거래처의 주문이 줄었습니다.' })
	const pdf = new Uint8Array(writtenPdf())
	await giveEvidence(visitor, [new File([pdf], '통장 거래내역.pdf', { type: 'application/pdf' })])
	return handIn(visitor)
}
