import { existsSync, readFileSync } from 'node:fs'

const nothing = { passed: 0, failed: 0, skipped: [] }

/** What a Vitest run counted; a file that could not even be loaded counts as one failure. */
export function countVitest(file, exitCode) {
	const report = readReport(file)
	if (!report) return atLeastOneFailure(nothing, exitCode)
	const unloadable = report.testResults.filter(
		(suite) =>
			suite.status === 'failed' &&
			suite.assertionResults.every(({ status }) => status !== 'failed'),
	)
	const skipped = report.testResults.flatMap((suite) =>
		suite.assertionResults
			.filter(({ status }) => ['skipped', 'pending', 'todo'].includes(status))
			.map(({ fullName }) => fullName),
	)
	const failed = report.numFailedTests + unloadable.length
	return atLeastOneFailure({ passed: report.numPassedTests, failed, skipped }, exitCode)
}

/** What a Playwright run counted; one that passed only at the second try has failed. */
export function countPlaywright(file, exitCode) {
	const report = readReport(file)
	if (!report) return atLeastOneFailure(nothing, exitCode)
	const { expected, unexpected, flaky } = report.stats
	const counted = {
		passed: expected,
		failed: unexpected + flaky,
		skipped: skippedIn(report.suites),
	}
	return atLeastOneFailure(counted, exitCode)
}

/** The closing line. */
export function closingLine(counts) {
	const passed = sum(counts.map((count) => count.passed))
	const failed = sum(counts.map((count) => count.failed))
	const skipped = sum(counts.map((count) => count.skipped.length))
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

// A run may fail without a failed test: in its set-up, or by its own crash.
function atLeastOneFailure(count, exitCode) {
	return exitCode === 0 || count.failed > 0 ? count : { ...count, failed: 1 }
}

function skippedIn(suites) {
	return suites.flatMap((suite) => [
		...(suite.specs ?? [])
			.filter((spec) => spec.tests.some((test) => test.status === 'skipped'))
			.map((spec) => spec.title),
		...skippedIn(suite.suites ?? []),
	])
}

function readReport(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0)
}
