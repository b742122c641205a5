import { readFileSync } from 'node:fs';

/**
 * How many tests passed and failed, read from what each runner leaves. A skipped test counts as failed: nothing here may be skipped.
 *
 * @typedef {{ passed: number, failed: number }} Count
 */

/** The summary of `dotnet test` on Microsoft.Testing.Platform. */
export function fromDotnet(output) {
  const summary = output.slice(output.lastIndexOf('Test run summary:'));
  const read = (name) => Number(summary.match(new RegExp(`^\\s*${name}: (\\d+)`, 'm'))?.[1] ?? 0);
  return { passed: read('succeeded'), failed: read('failed') + read('skipped') };
}

/** Vitest's JSON report. */
export function fromVitest(file) {
  const report = readJson(file);
  return {
    passed: report.numPassedTests,
    failed:
      report.numTotalTests -
      report.numPassedTests +
      report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length,
  };
}

/** Playwright's JSON report. A test that only passed when tried again has failed. */
export function fromPlaywright(file) {
  const { stats, errors } = readJson(file);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/** Node's own runner, in its TAP output. */
export function fromNode(output) {
  const read = (name) => Number(output.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  return { passed: read('pass'), failed: read('fail') + read('cancelled') + read('skipped') + read('todo') };
}

/** The lines in which a runner names a test that failed, with the first lines of why: what ends up last in a log is seldom the failure. */
export function failedOf(output) {
  const lines = output.split('\n');
  return lines.flatMap((line, at) => (namesFailed.test(line) ? lines.slice(at, at + 12) : [])).slice(0, 120);
}

// dotnet test, Vitest, Node's TAP and Playwright's list, in that order.
const namesFailed = /^\s*failed \S+\.\S+ \(|^\s*FAIL {2}|^\s*not ok \d+ - |^ {2}\d+\) .* › /;

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
