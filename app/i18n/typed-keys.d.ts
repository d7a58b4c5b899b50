import type common from '../../locales/ko/common.json'

// One line per file in locales/ko: a key that is not there does not compile.
declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'common'
		resources: {
			common: typeof common
		}
	}
}
