// infra/run: everything up on this machine, with demo data.
import { buildFrontend, buildHost, installFrontend, installInfra } from './builds.mjs';
import { stopCommands } from './commands.mjs';
import { onStopRequest } from './guarded.mjs';
import { prepareOwnDatabase } from './own-database.mjs';
import { stateFolder } from './paths.mjs';
import { isFree, whenFree } from './ports.mjs';
import { step } from './steps.mjs';
import { System } from './system.mjs';

const hostPort = Number(process.env.SAMVERKAN_PORT ?? 5080);
const identityPort = Number(process.env.SAMVERKAN_IDENTITY_PORT ?? hostPort + 1);
const since = Date.now();

const system = new System(step, (name, code) => {
  console.error(`\n${name} ended by itself (${code}). The logs are in ${stateFolder('logs')}.`);
  stopAll(1);
});
let stopping = false;

async function stopAll(code) {
  if (stopping) return;
  stopping = true;
  if (system.isUp) console.log('\nStopping');
  await stopCommands();
  await system.stop();
  process.exit(code);
}

const taken = (port) =>
  `Port ${port} is taken by another program. Is Samverkan running already? Stop that program, or choose two other ports in a row:\n` +
  `SAMVERKAN_PORT=${hostPort + 100} infra/run`;

async function bringUp() {
  for (const port of [hostPort, identityPort]) {
    if (!(await isFree(port))) console.log(`Port ${port} is taken. Waiting a little, in case an earlier run is still stopping.`);
    if (!(await whenFree(port))) throw new Error(taken(port));
  }
  await step('Packages of infra', installInfra);
  await step('Packages of the SPA', installFrontend);
  await step('SPA built', buildFrontend);
  await step('Host built', buildHost);
  const own = process.env.SAMVERKAN_DATABASE;
  return system.start({
    hostPort,
    identityPort,
    keysFolder: stateFolder('keys'),
    logFolder: stateFolder('logs'),
    database: own ? { prepare: () => prepareOwnDatabase(own, stateFolder('own-database')) } : { folder: stateFolder('postgres') },
  });
}

async function tell(address) {
  const { demoPeople } = await import('../demo/directory.mjs');
  console.log(`\nSamverkan is at ${address} (${((Date.now() - since) / 1000).toFixed(0)} s)\n`);
  console.log('Everyone below is invented. Choose who you are on the sign-in page; there is no password.\n');
  for (const { name, work, tries } of demoPeople()) console.log(`  ${name.padEnd(18)} ${work.join('; ')}\n  ${''.padEnd(18)} → ${tries}`);
  console.log('\nTwo people at once: use a private window for the other one. Ctrl-C stops everything.');
}

onStopRequest(() => stopAll(0), false);
try {
  const address = await bringUp();
  if (!stopping) await tell(address);
} catch (error) {
  if (!stopping) console.error(`\n${error.message}`);
  await stopAll(1);
}
