import assert from 'node:assert/strict';
import test from 'node:test';
import { failedOf } from '../lib/counts.mjs';

test('each runner is heard when it names a test that failed', () => {
  for (const line of [
    'failed Samverkan.Domain.Tests.Eht.TermTests.A_term_is_planned (4s 329ms)',
    ' FAIL  |unit| src/features/series/Series.test.tsx > a series is shown',
    'not ok 3 - a database of its own',
    '  1) [chromium] › meeting.spec.ts:12:1 › a story becomes a name',
  ]) {
    assert.deepEqual(failedOf(`begun\n${line}\nbecause`), [line, 'because'], line);
  }
});

test('what passed names nothing, nor does a log that tells of failures', () => {
  assert.deepEqual(failedOf('ok 1 - a\n  failed: 0\n✓ a failed command is told\nfail: Host[0]'), []);
});
