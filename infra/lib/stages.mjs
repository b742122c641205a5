import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildFrontend, installPackages } from './builds.mjs';
import { ensureChromium } from './chromium.mjs';
import { run } from './commands.mjs';
import { failedOf, fromDotnet, fromNode, fromPlaywright, fromVitest } from './counts.mjs';
import { checkoutState, e2e, frontend, infra, root, solution } from './paths.mjs';

const logOf = (name) => checkoutState('test-logs', `${name}.log`);
const reportOf = (name) => checkoutState('test-logs', `${name}.json`);
const anyCode = { accept: () => true };

/** A runner ends badly when a test fails; a bad end without a failed test is a failure of its own. Which failed and what was said last help to see why. */
function counted({ passed, failed }, { code, output }) {
  const all = failed === 0 && code !== 0 ? 1 : failed;
  return { passed, failed: all, said: all === 0 ? '' : whyOf(output) };
}

const whyOf = (output) => [...failedOf(output), '', ...output.trimEnd().split('\n').slice(-40)].join('\n');

function npm(name, folder, script) {
  return () => run(logOf(name), 'npm', ['run', script], { cwd: folder });
}

function vitest(name, script) {
  return async () => {
    const report = reportOf(name);
    const ended = await run(
      logOf(name),
      'npm',
      ['run', script, '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      { cwd: frontend, ...anyCode },
    );
    return counted(fromVitest(report), ended);
  };
}

async function dotnetTests() {
  const ended = await run(logOf('dotnet'), 'dotnet', ['test', '--solution', solution, '-c', 'Release', '--no-build', '--no-restore'], {
    cwd: root,
    ...anyCode,
  });
  return counted(fromDotnet(ended.output), ended);
}

function node(name, folder) {
  return async () => {
    const ended = await run(logOf(name), process.execPath, ['--test', '--test-reporter=tap', folder], { cwd: infra, ...anyCode });
    return counted(fromNode(ended.output), ended);
  };
}

async function endToEnd() {
  const report = reportOf('e2e');
  const ended = await run(logOf('e2e'), 'npx', ['--no-install', 'playwright', 'test', '--reporter=list,json'], {
    cwd: e2e,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    ...anyCode,
  });
  return counted(fromPlaywright(report), ended);
}

/** The types that the SPA is compiled against are those of the contract as it stands. */
async function contractTypes() {
  const fresh = checkoutState('test-logs', 'schema.d.ts');
  await run(logOf('contract'), 'npx', ['--no-install', 'openapi-typescript', path.join(root, 'contracts/openapi.json'), '-o', fresh], {
    cwd: frontend,
  });
  if (readFileSync(fresh, 'utf8') !== readFileSync(path.join(root, 'contracts/schema.d.ts'), 'utf8')) {
    throw new Error(
      'contracts/schema.d.ts is not what contracts/openapi.json gives. Run "npm run generate" in frontend/ and commit the result.',
    );
  }
}

/**
 * Every stage, in order. `prepares` stages make something and count only when they fail; `checks` count as one test; `tests` count what they ran,
 * and at least one.
 *
 * @type {{ name: string, kind: 'prepares' | 'checks' | 'tests', needs: string[], work: () => Promise<unknown> }[]}
 */
export const stages = [
  {
    name: 'packages',
    kind: 'prepares',
    needs: [],
    work: async () => {
      for (const folder of [infra, frontend, e2e]) await installPackages(folder, logOf(`packages-${path.basename(folder)}`));
    },
  },
  {
    name: 'restore',
    kind: 'prepares',
    needs: [],
    work: () => run(logOf('restore'), 'dotnet', ['restore', solution, '--locked-mode'], { cwd: root }),
  },
  {
    name: 'build',
    kind: 'checks',
    needs: ['restore'],
    work: () => run(logOf('build'), 'dotnet', ['build', solution, '-c', 'Release', '--no-restore', '-warnaserror'], { cwd: root }),
  },
  { name: 'contract', kind: 'checks', needs: ['packages'], work: contractTypes },
  { name: 'lint', kind: 'checks', needs: ['packages'], work: npm('lint', frontend, 'lint') },
  { name: 'lint-infra', kind: 'checks', needs: ['packages'], work: npm('lint-infra', infra, 'lint') },
  { name: 'lint-e2e', kind: 'checks', needs: ['packages'], work: npm('lint-e2e', e2e, 'lint') },
  { name: 'typecheck', kind: 'checks', needs: ['packages'], work: npm('typecheck', frontend, 'typecheck') },
  { name: 'typecheck-e2e', kind: 'checks', needs: ['packages'], work: npm('typecheck-e2e', e2e, 'typecheck') },
  { name: 'spa', kind: 'checks', needs: ['packages'], work: () => buildFrontend(logOf('spa')) },
  { name: 'budget', kind: 'checks', needs: ['spa'], work: npm('budget', frontend, 'budget') },
  { name: 'chromium', kind: 'prepares', needs: [], work: () => ensureChromium(logOf('chromium')) },
  { name: 'infra', kind: 'tests', needs: ['packages'], work: node('infra', 'tests/') },
  { name: 'unit', kind: 'tests', needs: ['packages'], work: vitest('unit', 'test') },
  { name: 'browser', kind: 'tests', needs: ['packages', 'chromium'], work: vitest('browser', 'test:browser') },
  { name: 'dotnet', kind: 'tests', needs: ['build', 'packages'], work: dotnetTests },
  { name: 'run', kind: 'tests', needs: ['build', 'spa', 'packages'], work: node('run', 'acceptance/') },
  { name: 'e2e', kind: 'tests', needs: ['build', 'spa', 'packages', 'chromium'], work: endToEnd },
  // Sees that the measurement works; its figures are judged in a run of their own.
  {
    name: 'load',
    kind: 'checks',
    needs: ['build', 'packages'],
    work: () => run(logOf('load'), path.join(root, 'tests/load/run'), ['--quick'], { cwd: root }),
  },
];
