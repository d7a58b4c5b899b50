import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import { precompressedAssets } from './bin/precompressed-assets.mjs'
import remixConfig from './remix.config.js'

export default defineConfig({
	// The Remix plugin turns route modules into something a unit test cannot import.
	plugins: process.env.VITEST ? [] : [remix(remixConfig), precompressedAssets()],
	// `import { type X } from 'y'` must leave no import of y behind: it would pull server code into the browser.
	esbuild: { tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: false } } },
	build: {
		target: ['chrome87', 'safari14'],
		sourcemap: false,
		assetsInlineLimit: 0,
	},
})
