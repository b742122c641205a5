import { fstatSync } from 'node:fs';

/** Whether standard input is held by a starter (a pipe), rather than a terminal or nothing at all. */
export function stdinIsHeld() {
  try {
    const stdin = fstatSync(0);
    return stdin.isFIFO() || stdin.isSocket();
  } catch {
    return false;
  }
}
