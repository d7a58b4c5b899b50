import { describedBy, type FieldTexts } from './field-description.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { type InputBinding } from './TextField.tsx'

type FileFieldProps = FieldTexts & {
	accept: string
	multiple?: boolean
	field?: Pick<InputBinding, 'onChange' | 'capture'>
}

/** The browser's own chooser: on a phone it offers the camera. */
export function FileField({ accept, multiple, field, ...texts }: FileFieldProps) {
	return (
		<FieldGroup {...texts}>
			<input
				type="file"
				className="file-input"
				id={texts.name}
				name={texts.name}
				accept={accept}
				multiple={multiple}
				{...describedBy(texts)}
				{...field}
			/>
		</FieldGroup>
	)
}
