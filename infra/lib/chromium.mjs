import { existsSync } from 'node:fs';
import { run } from './commands.mjs';

const debian = '/usr/bin/chromium';

/** The browser for the tests. Installed from Debian's package when it is missing and this may install; a clear refusal otherwise. */
export async function ensureChromium(log) {
  if (existsSync(debian)) return 'there';
  const may = process.getuid() === 0 && existsSync('/usr/bin/apt-get');
  if (!may)
    throw new Error(
      `The browser tests need Chromium at ${debian}, and this user may not install it. Run, as root: apt-get install chromium fonts-noto-core`,
    );
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(log, 'apt-get', ['update'], { env });
  await run(log, 'apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'], { env });
  if (!existsSync(debian)) throw new Error(`Debian's package chromium was installed, and there is no ${debian}.`);
  return 'installed';
}
