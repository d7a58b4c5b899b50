import { type ActionFunctionArgs, redirect, redirectDocument } from '@remix-run/node'
import { takeNext } from '#app/features/review/take-next.server.ts'
import { actAsStaff } from '#app/features/review/act-on-case.server.ts'

/** Typed into the address bar it takes nothing: only the button does. */
export function loader() {
	return redirect('/staff')
}

export async function action({ request }: ActionFunctionArgs) {
	const outcome = await actAsStaff(request, 'take-next', ['officer'], async (tx, doing) => {
		const taken = await takeNext(tx, doing)
		return 'refusal' in taken ? taken : { location: `/staff/cases/${taken.reference}` }
	})
	return redirectDocument(outcome.done ? outcome.location : '/staff?nothing=yes')
}
