const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** How far Swedish local time is ahead of UTC at an instant, in milliseconds. */
const aheadAt = (instant: number): number => Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`) - instant;

/**
 * The instant of a Swedish calendar day and clock time (`2026-03-03`, `14:30`), as ISO 8601 in UTC. A time that comes twice, when summer
 * time ends, is the first of them; one that is left out, when it begins, is an hour later.
 */
export function swedishInstant(day: string, time: string): string {
  const asUtc = Date.parse(`${day}T${time}Z`);
  const summer = asUtc - 7_200_000;
  const instant = aheadAt(summer) === 7_200_000 ? summer : asUtc - 3_600_000;
  return new Date(instant).toISOString();
}
