import { queryOptions } from '@tanstack/react-query';
import { body, client, commandHeaders } from '@/api/client';
import { keys } from '@/api/keys';
import type { Schemas } from '@/api/types';
import type { Attempt } from '@/api/useCommand';

/** When socialtjänsten is at the schools of one's own municipality. It is about no child. */
export const presenceQuery = queryOptions({
  queryKey: keys.presence,
  queryFn: () => body(client.GET('/api/presence')),
});

/** Where the days and one's own booked talks are fetched as iCalendar: of one school, or '' for all of one's own. */
export const calendarAddress = (school: string) =>
  school === '' ? '/api/presence/calendar' : `/api/presence/calendar?school=${encodeURIComponent(school)}`;

/** What is done with a plan and its times. */
export const presenceCommands = {
  plan: (content: Schemas['PlanPresence'], { key }: Attempt) =>
    body(client.POST('/api/presence', { body: content, headers: commandHeaders(key) })),
  cancelDay: (presenceId: string, day: string, { key }: Attempt) =>
    body(
      client.POST('/api/presence/{presenceId}/cancelled-days', {
        params: { path: { presenceId } },
        body: { day },
        headers: commandHeaders(key),
      }),
    ),
  end: (presenceId: string, day: string, { key }: Attempt) =>
    body(
      client.POST('/api/presence/{presenceId}/ending', {
        params: { path: { presenceId } },
        body: { day },
        headers: commandHeaders(key),
      }),
    ),
  book: (presenceId: string, startsAt: string, { key }: Attempt) =>
    body(
      client.POST('/api/presence/{presenceId}/talks', {
        params: { path: { presenceId } },
        body: { startsAt },
        headers: commandHeaders(key),
      }),
    ),
  unbook: (presenceId: string, talkId: string, { key }: Attempt) =>
    body(
      client.POST('/api/presence/{presenceId}/talks/{talkId}/cancellation', {
        params: { path: { presenceId, talkId } },
        headers: commandHeaders(key),
      }),
    ),
};
