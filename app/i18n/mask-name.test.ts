import { expect, test } from 'vitest'
import { maskName } from './mask-name.ts'

test.each([
	['김', '김*'],
	['김봄', '김*'],
	['홍길동', '홍*동'],
	['남궁봄봄', '남**봄'],
	['SAMPLE LINH', 'SAMP*******'],
	['주식회사 봄', '주****봄'],
])('%s is shown as %s', (name, masked) => {
	expect(maskName(name)).toBe(masked)
})
