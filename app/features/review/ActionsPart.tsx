import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button, LinkButton } from '#app/ui/Button.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { IdempotencyField } from '#app/ui/IdempotencyField.tsx'
import { caseActions, type CaseActionId } from './case-actions.ts'

type ActionsPartProps = {
	reference: string
	version: number
	formKey: string
	actions: readonly CaseActionId[]
	/** Who holds the case, where nothing can be done by the reader. */
	heldBy: string | null
	mine: boolean
}

/** What the reader may do now; what takes no words is done by the button itself. */
export function ActionsPart({ actions, heldBy, mine, ...page }: ActionsPartProps) {
	const { t } = useTranslation('review')
	if (actions.length === 0) {
		return <p>{heldBy && !mine ? t('action.held-by', { name: heldBy }) : t('action.none')}</p>
	}
	return (
		<div className="case-actions">
			{actions.map((id, index) => (
				<Action key={id} id={id} first={index === 0} {...page} />
			))}
		</div>
	)
}

type ActionProps = Omit<ActionsPartProps, 'actions' | 'heldBy' | 'mine'> & {
	id: CaseActionId
	first: boolean
}

function Action({ id, first, reference, version, formKey }: ActionProps) {
	const { t } = useTranslation('review')
	const tone = first ? 'primary' : 'quiet'
	const { path, once } =
		id === 'classify' ? { path: 'classification', once: false } : caseActions[id]
	const href = `/staff/cases/${reference}/${path}`
	if (!once) {
		return (
			<LinkButton tone={tone} small href={href}>
				{t(`action.${id}`)}
			</LinkButton>
		)
	}
	return (
		<form method="post" action={href}>
			<CsrfField />
			<IdempotencyField value={`${formKey}-${id}`} />
			<input type="hidden" name="version" value={version} />
			<Button tone={tone} small>
				{t(`action.${id}`)}
			</Button>
		</form>
	)
}
