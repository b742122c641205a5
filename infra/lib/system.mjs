import { hostCommand, hostEnvironment, startHost } from './host.mjs';
import { clientSecret, keyFiles } from './keys.mjs';
import { freePort } from './ports.mjs';
import { startDatabase, startIdentityFor } from './services.mjs';

const quietly = (_, work) => work();

/**
 * The whole system: database, schema, demo data, identity provider, host. What starts is kept in order, so that it can be stopped in the
 * reverse one, also when the start breaks half-way.
 */
export class System {
  #started = [];
  #stopping = null;
  #report;
  #ended;

  /**
   * @param {(what: string, work: () => Promise<unknown>) => Promise<any>} [report] told of each step
   * @param {(name: string, code: number) => void} [ended] told when something ends that nobody stopped
   */
  constructor(report = quietly, ended = () => {}) {
    this.#report = report;
    this.#ended = ended;
  }

  /**
   * @param {{
   *   hostPort?: number, identityPort?: number, keysFolder: string, logFolder: string,
   *   database: { folder: string | null } | { prepare: () => Promise<{ ownerUrl: string, appUrl: string }> },
   *   settings?: Record<string, string>
   * }} what ports default to free ones; a database without a folder is gone afterwards; `settings` are further environment for the host.
   * @returns {Promise<string>} the address
   */
  async start({ hostPort, identityPort, keysFolder, logFolder, database, settings = {} }) {
    const log = (name) => `${logFolder}/${name}.log`;
    const address = `http://localhost:${hostPort ?? (await freePort())}`;
    const secret = clientSecret(keysFolder);
    const urls = database.prepare
      ? await this.#report('Database of your own', database.prepare)
      : await this.#up('PostgreSQL', () => startDatabase(database.folder, log('postgres')));
    const { issuer } = await this.#up('Identity provider', () => startIdentityFor(address, identityPort ?? 0, secret, log('identity')));
    const environment = {
      ...hostEnvironment({ address, issuer, clientSecret: secret, database: urls, ...keyFiles(keysFolder) }),
      ...settings,
    };
    await this.#report('Database schema', () => hostCommand('migrate', environment, log('migrate')));
    await this.#report('Demo data', () => hostCommand('seed', environment, log('seed')));
    await this.#up('Host', () => startHost(environment, log('host')));
    return address;
  }

  /** Whether anything has been started. */
  get isUp() {
    return this.#started.length > 0;
  }

  /** Stops all that runs, last started first. Safe to call twice. */
  stop() {
    this.#stopping ??= (async () => {
      for (const { name, service } of this.#started.splice(0).reverse()) await this.#report(`${name} stopped`, () => service.stop());
    })();
    return this.#stopping;
  }

  #up(name, start) {
    return this.#report(name, async () => {
      if (this.#stopping) throw new Error('Stopped.');
      const service = await start();
      if (this.#stopping) {
        await service.stop();
        throw new Error('Stopped.');
      }
      this.#started.push({ name, service });
      service.exited.then((code) => {
        if (!this.#stopping) this.#ended(name, code);
      });
      return service;
    });
  }
}
