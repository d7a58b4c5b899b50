const tests = '\\.(test|spec)\\.tsx?$'

/** The arrows of the house: routes → features → db → domain; nothing points up, slices never meet. */
module.exports = {
	forbidden: [
		{
			name: 'domain-is-pure',
			comment: 'app/domain imports only app/domain: no package, no node module, no other room.',
			severity: 'error',
			from: { path: '^app/domain/', pathNot: tests },
			to: { pathNot: '^app/domain/' },
		},
		{
			name: 'features-do-not-reach-into-each-other',
			comment: 'A shared word goes down to the domain or db; joining goes up to the route.',
			severity: 'error',
			from: { path: '^app/features/([^/]+)/' },
			to: { path: '^app/features/', pathNot: '^app/features/$1/' },
		},
		{
			name: 'features-do-not-import-upwards',
			comment: 'A slice knows no route and no process.',
			severity: 'error',
			from: { path: '^app/features/' },
			to: { path: '^app/(routes|server)/|^app/root\\.tsx$' },
		},
		{
			name: 'shared-rooms-know-no-feature-or-domain',
			comment:
				'ui, platform and i18n are free of features and law; only the type of a calendar day is shared.',
			severity: 'error',
			from: { path: '^app/(ui|platform|i18n)/', pathNot: tests },
			to: {
				path: '^app/(features|domain|routes|server)/',
				pathNot: '^app/domain/calendar-date\\.ts$',
			},
		},
		{
			name: 'shared-rooms-know-no-database',
			comment: 'ui and i18n read no table.',
			severity: 'error',
			from: { path: '^app/(ui|i18n)/' },
			to: { path: '^db/' },
		},
		{
			name: 'db-imports-only-domain-and-platform',
			comment: 'The database room may know the domain and the machinery, no slice and no route.',
			severity: 'error',
			from: { path: '^db/', pathNot: tests },
			to: { path: '^app/', pathNot: '^app/(domain|platform)/' },
		},
		{
			name: 'schema-imports-only-domain',
			comment: 'Tables take enum words from the domain and nothing else of ours.',
			severity: 'error',
			from: { path: '^db/schema/' },
			to: { path: '^(app|db)/', pathNot: '^(app/domain|db/schema)/' },
		},
		{
			name: 'only-server-files-import-db',
			comment: 'What may reach a browser never imports the database.',
			severity: 'error',
			from: {
				path: '^app/',
				pathNot: `\\.server\\.tsx?$|^app/(routes|server)/|^app/root\\.tsx$|${tests}`,
			},
			to: { path: '^db/', dependencyTypesNot: ['type-only'] },
		},
		{
			name: 'routes-do-not-read-tables',
			comment: 'A route hands the acting person over; tables are read by slices and by db.',
			severity: 'error',
			from: { path: '^app/(routes/|root\\.tsx$)' },
			to: { path: '^db/schema/' },
		},
		{
			name: 'routes-do-not-import-each-other',
			comment: 'A route is an address; what two share lives in a slice or in ui.',
			severity: 'error',
			from: { path: '^app/routes/([^/]+)' },
			to: { path: '^app/routes/', pathNot: '^app/routes/$1' },
		},
		{
			name: 'nothing-imports-the-processes',
			comment: 'app/server is wiring: only bin, tests and itself know it.',
			severity: 'error',
			from: { path: '^(app|db)/', pathNot: '^app/server/' },
			to: { path: '^app/server/' },
		},
		{
			name: 'source-imports-no-tests',
			comment: 'What ships does not know what tests it.',
			severity: 'error',
			from: { path: '^(app|db|bin)/', pathNot: tests },
			to: { path: `^tests/|${tests}` },
		},
		{
			name: 'no-circles',
			comment: 'A circle has no bottom to test first.',
			severity: 'error',
			from: { path: '^(app|db)/' },
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(node_modules|build|\\.data)/' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'require', 'node', 'default', 'types'],
			extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
		},
	},
}
