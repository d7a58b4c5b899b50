type Control = { name: string; value: string; type: string; isSent: boolean }

/** A form as the portal served it. */
export type ServedForm = { action: string; id: string | undefined; controls: Control[] }

/** Every form of a page that changes something, with the controls that stand elsewhere but belong to it. */
export function formsOf(html: string, address: string): ServedForm[] {
	const elsewhere = controlsIn(html.replace(FORM, ''))
	return [...html.matchAll(FORM)].flatMap(([, tag = '', inside = '']) => {
		const marks = attributesOf(tag)
		if (marks.get('method') !== 'post') return []
		const id = marks.get('id')
		const apart = elsewhere.filter(({ form }) => form !== undefined && form === id)
		return [
			{ action: marks.get('action') ?? address, id, controls: [...controlsIn(inside), ...apart] },
		]
	})
}

/** What a browser would send: what stands in the form, and what a person changed in it. */
export function filledIn(form: ServedForm, changed: Fields = {}): URLSearchParams {
	const body = new URLSearchParams()
	for (const { name, value, isSent } of form.controls)
		if (isSent && name !== '' && !(name in changed)) body.append(name, value)
	for (const [name, value] of Object.entries(changed))
		for (const each of [value].flat()) body.append(name, each)
	return body
}

/** The same for a form with a file: its hidden fields stand before the file, as a browser sends them. */
export function filledWith(form: ServedForm, file: File): FormData {
	const body = new FormData()
	for (const { name, value, type } of form.controls) if (type === 'hidden') body.append(name, value)
	const chooser = form.controls.find(({ type }) => type === 'file')
	body.append(chooser?.name ?? '', file)
	return body
}

export type Fields = Record<string, string | readonly string[]>

const FORM = /<form\b([^>]*)>([\s\S]*?)<\/form>/g
const CONTROL =
	/<(input|button)\b([^>]*)>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>|<select\b([^>]*)>([\s\S]*?)<\/select>/g

function controlsIn(html: string): (Control & { form: string | undefined })[] {
	return [...html.matchAll(CONTROL)].map(([, tag, single, area, words, select, options]) => {
		const marks = attributesOf(single ?? area ?? select ?? '')
		const type = tag === 'button' ? 'button' : (marks.get('type') ?? 'text')
		const isChoice = type === 'checkbox' || type === 'radio'
		return {
			name: marks.get('name') ?? '',
			value: words !== undefined ? readable(words) : valueOf(marks, options),
			type,
			isSent: !['button', 'submit', 'file'].includes(type) && (!isChoice || marks.has('checked')),
			form: marks.get('form'),
		}
	})
}

function valueOf(marks: Map<string, string>, options: string | undefined): string {
	if (options === undefined) return marks.get('value') ?? ''
	const each = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, tag = '']) => attributesOf(tag))
	return (each.find((option) => option.has('selected')) ?? each[0])?.get('value') ?? ''
}

/** Attributes of a tag; React writes every one as name="value" and no `>` inside. */
function attributesOf(tag: string): Map<string, string> {
	return new Map(
		[...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
			name.toLowerCase(),
			readable(value),
		]),
	)
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

export function readable(html: string): string {
	return html.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
}
