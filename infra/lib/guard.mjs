// A process between a starter and what it starts, in a session of its own: when the starter goes away, however it goes
// (also by kill -9), standard input closes and the child, with what it started, is stopped in order. What must not outlive it is removed.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const { command, args, options, stopSignal, stopSeconds, remove } = JSON.parse(process.argv[2]);

const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
let stopping = false;

function stop() {
  if (stopping) return;
  stopping = true;
  signalGroup(stopSignal);
  setTimeout(() => signalGroup('SIGKILL'), stopSeconds * 1000).unref();
}

function signalGroup(signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It ended in the meantime.
  }
}

function leave(code) {
  if (remove) rmSync(remove, { recursive: true, force: true });
  process.exit(code);
}

process.stdin.on('end', stop).on('error', stop).resume();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
child.on('error', (error) => {
  console.error(`${command}: ${error.message}`);
  leave(127);
});
child.on('exit', (code, signal) => leave(stopping ? 0 : (code ?? (signal ? 1 : 0))));
