import { queryOptions } from '@tanstack/react-query';
import { body, client, commandHeaders } from '@/api/client';
import { keys } from '@/api/keys';
import type { Schemas } from '@/api/types';
import type { Attempt, VersionedAttempt } from '@/api/useCommand';
import { type TermChoice, termValue } from './term';

/** The series that one takes part in, with the next meeting of each. */
export const seriesListQuery = queryOptions({
  queryKey: [...keys.everySeries, 'list'],
  queryFn: () => body(client.GET('/api/eht/series')),
});

/** One series with its members and the term under way. */
export function seriesQuery(seriesId: string) {
  return queryOptions({
    queryKey: keys.series(seriesId),
    queryFn: () => body(client.GET('/api/eht/series/{seriesId}', { params: { path: { seriesId } } })),
  });
}

/** The standing days of a term, and why some are left out. */
export function proposalQuery(seriesId: string, term: TermChoice) {
  return queryOptions({
    queryKey: [...keys.series(seriesId), 'proposal', termValue(term)],
    queryFn: () =>
      body(
        client.GET('/api/eht/series/{seriesId}/proposed-term', { params: { path: { seriesId }, query: { ...term } } }),
      ),
  });
}

/** How far what was decided in a term has been followed up, of what one can see oneself. Kept under the term, so that a follow-up is counted at once. */
export function followUpQuery(cycleId: string) {
  return queryOptions({
    queryKey: [...keys.ehtTerm(cycleId), 'followUp'],
    queryFn: () => body(client.GET('/api/eht/terms/{cycleId}/follow-up', { params: { path: { cycleId } } })),
  });
}

/** Where the meetings of the term are fetched as iCalendar. */
export const calendarAddress = (seriesId: string) => `/api/eht/series/${encodeURIComponent(seriesId)}/calendar`;

/** The commands on a series, by its tag. */
export const seriesCommands = {
  open: (content: Schemas['OpenSeries'], { key }: Attempt) =>
    body(client.POST('/api/eht/series', { body: content, headers: commandHeaders(key) })),
  change: (seriesId: string, content: Schemas['SeriesBody'], { key, version }: VersionedAttempt) =>
    body(
      client.POST('/api/eht/series/{seriesId}/change', {
        params: { path: { seriesId } },
        body: content,
        headers: commandHeaders(key, version),
      }),
    ),
  addMember: (seriesId: string, content: Schemas['AddMember'], { key, version }: VersionedAttempt) =>
    body(
      client.POST('/api/eht/series/{seriesId}/members', {
        params: { path: { seriesId } },
        body: content,
        headers: commandHeaders(key, version),
      }),
    ),
  removeMember: (seriesId: string, content: Schemas['AttendeeBody'], { key, version }: VersionedAttempt) =>
    body(
      client.POST('/api/eht/series/{seriesId}/members/removal', {
        params: { path: { seriesId } },
        body: content,
        headers: commandHeaders(key, version),
      }),
    ),
  planTerm: (seriesId: string, content: Schemas['TermBody'], { key, version }: VersionedAttempt) =>
    body(
      client.POST('/api/eht/series/{seriesId}/terms', {
        params: { path: { seriesId } },
        body: content,
        headers: commandHeaders(key, version),
      }),
    ),
};

/** The commands on the meetings of a term, by the term's tag. */
export const termCommands = {
  addMeeting: (cycleId: string, content: Schemas['MeetingBody'], { key, version }: VersionedAttempt) =>
    body(
      client.POST('/api/eht/terms/{cycleId}/meetings', {
        params: { path: { cycleId } },
        body: content,
        headers: commandHeaders(key, version),
      }),
    ),
  moveMeeting: (
    cycleId: string,
    meetingId: string,
    content: Schemas['MeetingBody'],
    { key, version }: VersionedAttempt,
  ) =>
    body(
      client.POST('/api/eht/terms/{cycleId}/meetings/{meetingId}/move', {
        params: { path: { cycleId, meetingId } },
        body: content,
        headers: commandHeaders(key, version),
      }),
    ),
  cancelMeeting: (cycleId: string, meetingId: string, { key, version }: VersionedAttempt) =>
    body(
      client.POST('/api/eht/terms/{cycleId}/meetings/{meetingId}/cancellation', {
        params: { path: { cycleId, meetingId } },
        headers: commandHeaders(key, version),
      }),
    ),
  supervisor: (
    cycleId: string,
    meetingId: string,
    content: Schemas['SupervisorBody'],
    { key, version }: VersionedAttempt,
  ) =>
    body(
      client.POST('/api/eht/terms/{cycleId}/meetings/{meetingId}/supervisor', {
        params: { path: { cycleId, meetingId } },
        body: content,
        headers: commandHeaders(key, version),
      }),
    ),
  close: (cycleId: string, content: Schemas['CloseTerm'], { key, version }: VersionedAttempt) =>
    body(
      client.POST('/api/eht/terms/{cycleId}/closure', {
        params: { path: { cycleId } },
        body: content,
        headers: commandHeaders(key, version),
      }),
    ),
};
