// The commands that this page has sent lately, so that the live stream's echo of them need not fetch again what has been fetched since.

const remembered = 100;
const recent = new Map<string, Promise<number | undefined>>();

/** Remembers a command by its key; a repeat under the same key takes the place of the first try. */
export function rememberCommand(key: string, answer: Promise<Response>): void {
  recent.delete(key);
  recent.set(
    key,
    answer.then(
      (response) => (response.ok ? Date.now() : undefined),
      () => undefined,
    ),
  );
  for (const oldest of [...recent.keys()].slice(0, Math.max(0, recent.size - remembered))) recent.delete(oldest);
}

/**
 * When the command was answered, by this page's clock; it may still be on its way. Undefined for a command that is not this page's own, or
 * whose answer never came: nothing has been fetched because of it.
 */
export async function answeredAt(key: string | undefined): Promise<number | undefined> {
  return key === undefined ? undefined : recent.get(key);
}

export function isOwnCommand(key: string | undefined): key is string {
  return key !== undefined && recent.has(key);
}
