import { useTranslation } from '#app/i18n/use-translation.ts'
import { readWon } from '#app/domain/won.ts'
import { formatWon } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { type FieldProblem } from '#app/platform/form-problems.ts'
import { MoneyField } from '#app/ui/MoneyField.tsx'
import { type InputBinding } from '#app/ui/TextField.tsx'

type AmountsByKindProps<Kind extends string> = {
	group: string
	title: string
	lead: string
	kinds: readonly Kind[]
	label: (kind: Kind) => string
	hint: (kind: Kind) => string
	field: (kind: Kind) => InputBinding
	error: (kind: Kind) => FieldProblem | undefined
}

/** A block of amounts, one box for each kind, each read back in full. */
export function AmountsByKind<Kind extends string>(props: AmountsByKindProps<Kind>) {
	const { t } = useTranslation('hardship-declaration')
	const language = useLanguage()
	const readBack = (typed: string) => {
		const amount = readWon(typed)
		return amount === undefined
			? undefined
			: t('won.read-back', { amount: formatWon(amount, language) })
	}
	return (
		<section aria-labelledby={`${props.group}-title`}>
			<h2 id={`${props.group}-title`}>{props.title}</h2>
			<p>{props.lead}</p>
			{props.kinds.map((kind) => (
				<MoneyField
					key={kind}
					name={`${props.group}.${kind}`}
					label={props.label(kind)}
					hint={props.hint(kind)}
					field={props.field(kind)}
					error={props.error(kind)}
					readBack={readBack}
				/>
			))}
		</section>
	)
}
