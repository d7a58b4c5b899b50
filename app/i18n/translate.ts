import { type CustomTypeOptions, type TFunction } from 'i18next'

type Namespace = keyof CustomTypeOptions['resources']

/** `t` for words outside a page's own namespaces: keys carry theirs, as in `tax:name.10`. */
export type Translate = TFunction<['common', ...Namespace[]]>
