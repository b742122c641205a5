// infra/test [stage…]: every test there is, or the named stages with what they need. Ends with one line: N passed, N failed.
import { mkdirSync } from 'node:fs';
import { stopCommands } from './commands.mjs';
import { onStopRequest } from './guarded.mjs';
import { checkoutState } from './paths.mjs';
import { stages } from './stages.mjs';

/** The named stages and all that they need, in the order of the list. */
function chosen(names) {
  const wanted = new Set();
  const want = (name) => {
    const stage = stages.find((candidate) => candidate.name === name);
    if (!stage) throw new Error(`There is no stage ${name}. The stages: ${stages.map((known) => known.name).join(', ')}.`);
    if (wanted.has(name)) return;
    wanted.add(name);
    stage.needs.forEach(want);
  };
  names.forEach(want);
  return stages.filter(({ name }) => wanted.size === 0 || wanted.has(name));
}

/** What a stage came to. A stage that could not run, or that ran no test, has failed. */
async function outcome({ kind, needs, work }, broken) {
  const missing = needs.filter((name) => broken.has(name));
  if (missing.length > 0) return { passed: 0, failed: 1, remark: `not run: ${missing.join(', ')} failed` };
  try {
    const result = await work();
    if (kind === 'prepares') return { passed: 0, failed: 0, remark: '' };
    if (kind === 'checks') return { passed: 1, failed: 0, remark: '' };
    if (result.passed + result.failed === 0) return { passed: 0, failed: 1, remark: 'ran no test' };
    return { ...result, remark: `${result.passed} passed, ${result.failed} failed${result.said ? `\n${result.said}` : ''}` };
  } catch (error) {
    return { passed: 0, failed: 1, remark: error.message };
  }
}

function tell(name, milliseconds, { failed, remark }) {
  const [first = '', ...rest] = remark.split('\n');
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name.padEnd(14)} ${(milliseconds / 1000).toFixed(1).padStart(7)} s  ${first}${rest.length > 0 ? `\n${rest.map((line) => `    ${line}`).join('\n')}` : ''}`,
  );
}

async function runAll(names) {
  const total = { passed: 0, failed: 0 };
  const broken = new Set();
  for (const stage of chosen(names)) {
    const since = Date.now();
    const result = await outcome(stage, broken);
    if (result.failed > 0) broken.add(stage.name);
    total.passed += result.passed;
    total.failed += result.failed;
    tell(stage.name, Date.now() - since, result);
  }
  return total;
}

onStopRequest(() => stopCommands().then(() => process.exit(130)), false);
mkdirSync(checkoutState('test-logs'), { recursive: true });
try {
  const total = await runAll(process.argv.slice(2));
  if (total.failed > 0) console.log(`Full logs: ${checkoutState('test-logs')}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
