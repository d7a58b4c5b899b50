import { type Language } from '#app/i18n/language.ts'
import { messageWith } from '#app/i18n/message-values.ts'
import { reliefName } from '#app/i18n/relief-words.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { type PlanRefusal } from '#app/domain/instalment-plan/plan.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Relief } from '#app/domain/relief.ts'
import { type PlanBasis } from './plan-choice.ts'
import { type PlanChoice } from './plan-form.schema.ts'
import { roomFor } from './plan-room.ts'
import { roomView } from './plan-view.server.ts'

type Refused = { reason: PlanRefusal['reason']; relief: Relief }
type Words = { parameters: Parameters; language: Language }

/** The field a refused plan is about, and the sentence for it; of several the relief is named. */
export function planRefused(
	{ reason, relief }: Refused,
	basis: PlanBasis,
	choice: PlanChoice,
	{ parameters, language }: Words,
): { field: string; message: string } {
	const t = translator(language)
	const said = refusalWords(reason, basis, choice, { parameters, language })
	const isOneOfSeveral = choice.pace === 'each' && basis.beside.length > 0
	const text = isOneOfSeveral ? `${reliefName(t, relief)}: ${said}` : said
	// Said in full here: the page has no need to carry every refusal there is.
	return { field: fieldOf(reason, choice), message: messageWith('instalment-plan:said', { text }) }
}

// A limit that was passed is named, so that the next try can keep it.
function refusalWords(
	reason: PlanRefusal['reason'],
	basis: PlanBasis,
	{ pace, payDay, first, shape }: PlanChoice,
	{ parameters, language }: Words,
): string {
	const t = translator(language)
	const plain = t(`plan-refusal:refusal.${reason}`)
	// Beyond the latest day nothing fits; what fits is told of the day before it.
	const from = reason === 'first_due_too_late' ? 'next' : first
	const room = pace === 'each' ? null : roomFor(basis, { payDay, first: from, shape }, parameters)
	if (!room) return plain
	const { most, least, firstBy } = roomView(room, language)
	if (reason === 'monthly_too_small' && least) {
		return t('plan-limit:monthly_too_small', { least })
	}
	if (reason === 'first_due_too_late' && firstBy) {
		return t('plan-limit:first_due_too_late', { firstBy })
	}
	if (reason !== 'too_many_instalments' && reason !== 'ends_too_late') return plain
	const key = shape?.kind === 'seasonal' ? 'no_such_months' : 'too_many_instalments'
	return t(`plan-limit:${key}`, { most })
}

function fieldOf(reason: Refused['reason'], { pace }: PlanChoice): string {
	if (reason === 'first_due_too_late' || reason === 'first_due_past') return 'first'
	if (pace === 'each') return 'pace'
	if (reason.startsWith('first_payment')) return 'firstAmount'
	if (reason === 'no_month_to_pay_in') return 'months'
	if (pace === 'count') return 'count'
	return pace === 'amount' ? 'monthly' : 'pace'
}
