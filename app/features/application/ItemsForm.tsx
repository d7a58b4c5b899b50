import { useTranslation } from '#app/i18n/use-translation.ts'
import { formatWon } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Checkboxes } from '#app/ui/Checkboxes.tsx'
import { QuestionForm } from '#app/ui/QuestionForm.tsx'
import { type ChoosableItem } from './choosable-item.ts'
import { itemsForm } from './items-form.schema.ts'
import { useItemName } from './use-item-name.ts'

type Input = { itemNos: string[] }
type ItemsFormProps = {
	items: readonly ChoosableItem[]
	chosen: readonly string[]
	reply: FormReply<object> | undefined
}

export function ItemsForm({ items, chosen, reply }: ItemsFormProps) {
	const { t } = useTranslation('application')
	const language = useLanguage()
	const nameOf = useItemName()
	const { form, choice, error, errors, refusals, onSubmit } = useProgressiveForm<Input, unknown>(
		itemsForm,
		{ initial: { itemNos: [...chosen] }, reply },
	)
	const marked = form.watch('itemNos')
	const sum = items
		.filter(({ itemNo }) => marked.includes(itemNo))
		.reduce((total, { payable }) => total + payable, 0)
	return (
		<QuestionForm errors={errors} refusals={refusals} onSubmit={onSubmit}>
			<Checkboxes
				name="itemNos"
				label={t('items.label')}
				hint={t('items.hint')}
				error={error('itemNos')}
				field={choice('itemNos')}
				options={items.map((item) => ({
					value: item.itemNo,
					label: nameOf(item),
					hint: t('items.option', {
						amount: formatWon(item.payable, language),
						office: item.officeName,
					}),
				}))}
			/>
			<p className="needs-script">
				<output htmlFor="itemNos">
					{t('items.chosen', { count: marked.length, amount: formatWon(sum, language) })}
				</output>
			</p>
		</QuestionForm>
	)
}
