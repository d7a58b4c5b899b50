import { defineConfig } from 'vite'

// The processes (web, worker, demonstration) as plain JavaScript, so that production
// starts without a TypeScript loader. Packages stay in node_modules.
export default defineConfig({
	publicDir: false,
	build: {
		ssr: true,
		outDir: 'build/processes',
		target: 'node20',
		minify: false,
		rollupOptions: {
			input: {
				serve: 'app/server/serve.ts',
				demonstration: 'app/server/demonstration.ts',
			},
			output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
		},
	},
	ssr: { noExternal: [/^#/] },
})
