const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Does one thing and says so on a line, with the time it took. `work` may return a remark for the end of the line. */
export async function step(what, work) {
  const since = Date.now();
  const wait = process.stdout.isTTY;
  if (wait) process.stdout.write(`${what} …`);
  const line = (sign, remark) =>
    process.stdout.write(
      `${wait ? '\r\x1b[K' : ''}${sign} ${what.padEnd(34)} ${seconds(since).padStart(8)}${remark ? `  ${remark}` : ''}\n`,
    );
  try {
    const result = await work();
    line('✓', typeof result === 'string' ? result : '');
    return result;
  } catch (error) {
    line('✗', '');
    throw error;
  }
}
