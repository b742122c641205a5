// PostgreSQL for development and tests: node infra/postgres/serve.mjs (--data <folder> | --ephemeral) [--port <n>]
// Prints one line of JSON when it answers, and stops at SIGTERM, SIGINT, or when whoever started it goes away.
import { parseArgs } from 'node:util';
import { onStopRequest } from '../lib/guarded.mjs';
import { stdinIsHeld } from '../lib/leash.mjs';
import { startPostgres } from './server.mjs';

const { values } = parseArgs({
  options: { data: { type: 'string' }, port: { type: 'string', default: '0' }, ephemeral: { type: 'boolean', default: false } },
});

try {
  if (!values.ephemeral && !values.data)
    throw new Error('Say where the data shall be (--data <folder>), or that they need not be kept (--ephemeral).');
  let server = null;
  let stopAsked = false;
  const stop = async () => {
    stopAsked = true;
    if (server) await server.stop();
  };
  onStopRequest(stop, stdinIsHeld());
  server = await startPostgres({ folder: values.ephemeral ? null : values.data, port: Number(values.port) });
  if (stopAsked) await server.stop();
  else console.log(JSON.stringify({ ready: true, port: server.port, ...server.urls }));
  const code = await server.exited;
  process.exit(stopAsked ? 0 : code);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
