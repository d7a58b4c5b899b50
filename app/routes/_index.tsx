import { FrontBefore } from '#app/features/front/FrontBefore.tsx'
import { FrontSteps } from '#app/features/front/FrontSteps.tsx'
import { FrontWays } from '#app/features/front/FrontWays.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { title: 'front:title' }

export default function FrontPage() {
	return (
		<>
			<FrontWays />
			<FrontBefore />
			<FrontSteps />
		</>
	)
}
