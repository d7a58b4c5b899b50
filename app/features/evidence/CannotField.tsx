import { useTranslation } from '#app/i18n/use-translation.ts'
import { Textarea } from '#app/ui/Textarea.tsx'
import { type AskedView } from './asked-view.ts'
import { cannotLimit } from './evidence-form.schema.ts'

type CannotFieldProps = {
	formId: string
	asked: AskedView
	problem: { message: string } | undefined
}

/** "I cannot get this": belongs to the form at the foot of the page, wherever it stands. */
export function CannotField({ formId, asked, problem }: CannotFieldProps) {
	const { t } = useTranslation('evidence')
	const open = asked.cannot !== '' || problem !== undefined
	return (
		<details className="details" open={open}>
			<summary>
				<span>{t('cannot.summary')}</span>
			</summary>
			<div className="details__body">
				<Textarea
					name={`cannot.${asked.rule}`}
					label={t('cannot.label')}
					hint={t('cannot.hint')}
					optional
					limit={cannotLimit}
					rows={3}
					error={problem}
					field={{ name: `cannot.${asked.rule}`, form: formId, defaultValue: asked.cannot }}
				/>
			</div>
		</details>
	)
}
