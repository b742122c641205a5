import type { Page } from '@playwright/test';

/** Asks the host as the page's own person, as the pages do: with the session's cookie, its antiforgery token and a key of the command's own. */
async function call<T>(page: Page, path: string, body?: object, version?: string): Promise<T> {
  return page.evaluate(
    async ([to, content, tag]) => {
      const { csrfToken } = (await (await fetch('/bff/user')).json()) as { csrfToken: string };
      const headers: Record<string, string> = { 'X-CSRF': csrfToken };
      if (content !== null) {
        headers['Content-Type'] = 'application/json';
        headers['Idempotency-Key'] = crypto.randomUUID();
      }
      if (tag !== null) headers['If-Match'] = `"${tag}"`;
      const answer = await fetch(to, content === null ? { headers } : { method: 'POST', headers, body: content });
      if (!answer.ok) throw new Error(`${to}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    [path, body ? JSON.stringify(body) : null, version ?? null] as const,
  ) as Promise<T>;
}

interface User {
  readonly personId: string;
  readonly active: { readonly unitId: string };
}

interface Series {
  readonly tag: string;
  readonly term: { readonly meetings: readonly { readonly meetingId: string }[] } | null;
}

/** A school's förstärkta EHT of its own for one journey, led by the first, with the others as members and one meeting ahead. Gives its address. */
export async function planMeeting(chair: Page, name: string, members: readonly Page[]): Promise<string> {
  const slot = { weekday: 'thursday', starts: '08:30:00', minutes: 90, weekInterval: 2, cutoffDays: 2 };
  const facts = { name, kindName: null, schoolUnitIds: ['0482-skola-ronnbar'], slot, place: 'Rum 12' };
  const { id: seriesId } = await call<{ id: string }>(chair, '/api/eht/series', { kind: 'reinforced', series: facts });
  const seriesPath = `/api/eht/series/${seriesId}`;
  const series = () => call<Series>(chair, seriesPath);
  for (const member of members) {
    const { personId, active } = await call<User>(member, '/bff/user');
    await call(chair, `${seriesPath}/members`, { personId, unitId: active.unitId, part: 'member' }, (await series()).tag);
  }
  const startsAt = new Date(Date.now() + 3_600_000);
  const half = startsAt.getMonth() < 6 ? 'spring' : 'autumn';
  const meeting = { startsAt: startsAt.toISOString(), minutes: 90, cutoffAt: startsAt.toISOString() };
  const term = { year: startsAt.getFullYear(), half, meetings: [meeting] };
  const { id: cycleId } = await call<{ id: string }>(chair, `${seriesPath}/terms`, term, (await series()).tag);
  return `/moten/${seriesId}/${cycleId}/${(await series()).term?.meetings[0]?.meetingId}`;
}
