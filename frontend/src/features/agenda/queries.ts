import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { body, client, commandHeaders } from '@/api/client';
import { keys } from '@/api/keys';
import type { Schemas } from '@/api/types';

/** Which meeting of which term. */
export interface MeetingAt {
  readonly cycleId: string;
  readonly meetingId: string;
}

/** A meeting as this viewer may see it: who hears which child is decided each time it is fetched, and what was shown is recorded. */
export const meetingQuery = ({ cycleId, meetingId }: MeetingAt) =>
  queryOptions({
    queryKey: [...keys.ehtTerm(cycleId), meetingId],
    queryFn: () =>
      body(client.GET('/api/eht/terms/{cycleId}/meetings/{meetingId}', { params: { path: { cycleId, meetingId } } })),
  });

/** Fetches what shows the term anew. */
export const refreshTerm = (queryClient: QueryClient, cycleId: string): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: keys.ehtTerm(cycleId) });

/** What is done with a meeting as a whole. */
export const inMeeting = {
  begin: (path: MeetingAt, present: Schemas['AttendeeBody'][], key: string) =>
    body(
      client.POST('/api/eht/terms/{cycleId}/meetings/{meetingId}/opening', {
        params: { path },
        body: { present },
        headers: commandHeaders(key),
      }),
    ),
  attend: (path: MeetingAt, attendance: Schemas['AttendanceBody'], key: string) =>
    body(
      client.POST('/api/eht/terms/{cycleId}/meetings/{meetingId}/attendance', {
        params: { path },
        body: attendance,
        headers: commandHeaders(key),
      }),
    ),
  order: (path: MeetingAt, itemIds: string[], key: string) =>
    body(
      client.POST('/api/eht/terms/{cycleId}/meetings/{meetingId}/order', {
        params: { path },
        body: { itemIds },
        headers: commandHeaders(key),
      }),
    ),
  close: (path: MeetingAt, key: string) =>
    body(
      client.POST('/api/eht/terms/{cycleId}/meetings/{meetingId}/closing', {
        params: { path },
        headers: commandHeaders(key),
      }),
    ),
  submit: (cycleId: string, item: Schemas['SubmitItem'], key: string) =>
    body(
      client.POST('/api/eht/terms/{cycleId}/items', {
        params: { path: { cycleId } },
        body: item,
        headers: commandHeaders(key),
      }),
    ),
};

const path = (itemId: string) => ({ path: { itemId } });

/** What is done with one item. */
export const onItem = {
  name: (itemId: string, recipients: Schemas['Recipient'][], key: string) =>
    body(
      client.POST('/api/eht/items/{itemId}/naming', {
        params: path(itemId),
        body: { recipients },
        headers: commandHeaders(key),
      }),
    ),
  tell: (itemId: string, story: string, key: string) =>
    body(
      client.POST('/api/eht/items/{itemId}/story', {
        params: path(itemId),
        body: { story },
        headers: commandHeaders(key),
      }),
    ),
  revise: (itemId: string, revision: Schemas['ReviseItem'], key: string) =>
    body(
      client.POST('/api/eht/items/{itemId}/revision', {
        params: path(itemId),
        body: revision,
        headers: commandHeaders(key),
      }),
    ),
  holdBack: (itemId: string, key: string) =>
    body(client.POST('/api/eht/items/{itemId}/holding-back', { params: path(itemId), headers: commandHeaders(key) })),
  withdraw: (itemId: string, key: string) =>
    body(client.POST('/api/eht/items/{itemId}/withdrawal', { params: path(itemId), headers: commandHeaders(key) })),
  takeUp: (itemId: string, key: string) =>
    body(client.POST('/api/eht/items/{itemId}/taking-up', { params: path(itemId), headers: commandHeaders(key) })),
  family: (itemId: string, persons: string[], key: string) =>
    body(
      client.POST('/api/eht/items/{itemId}/family', {
        params: path(itemId),
        body: { persons },
        headers: commandHeaders(key),
      }),
    ),
  arrange: (itemId: string, place: Schemas['RoomPlaceBody'], key: string) =>
    body(
      client.POST('/api/eht/items/{itemId}/room', {
        params: path(itemId),
        body: place,
        headers: commandHeaders(key),
      }),
    ),
  note: (itemId: string, note: Schemas['NoteBody'], key: string) =>
    body(
      client.POST('/api/eht/items/{itemId}/notes', {
        params: path(itemId),
        body: note,
        headers: commandHeaders(key),
      }),
    ),
  reviseNote: (itemId: string, noteId: string, note: Schemas['ReviseNoteBody'], key: string) =>
    body(
      client.POST('/api/eht/items/{itemId}/notes/{noteId}/revision', {
        params: { path: { itemId, noteId } },
        body: note,
        headers: commandHeaders(key),
      }),
    ),
  decide: (itemId: string, decision: Schemas['DecisionBody'], key: string) =>
    body(
      client.POST('/api/eht/items/{itemId}/decision', {
        params: path(itemId),
        body: decision,
        headers: commandHeaders(key),
      }),
    ),
  outcomes: (itemId: string, outcomes: Schemas['AgendaOutcome'][], key: string) =>
    body(
      client.POST('/api/eht/items/{itemId}/outcomes', {
        params: path(itemId),
        body: { outcomes },
        headers: commandHeaders(key),
      }),
    ),
  plan: (itemId: string, action: Schemas['ActionBody'], key: string) =>
    body(
      client.POST('/api/eht/items/{itemId}/actions', {
        params: path(itemId),
        body: action,
        headers: commandHeaders(key),
      }),
    ),
  followUp: (itemId: string, actionId: string, content: Schemas['FollowUpBody'], key: string) =>
    body(
      client.POST('/api/eht/items/{itemId}/actions/{actionId}/follow-up', {
        params: { path: { itemId, actionId } },
        body: content,
        headers: commandHeaders(key),
      }),
    ),
  view: (itemId: string, view: Schemas['FamilyViewBody'], key: string) =>
    body(
      client.POST('/api/eht/items/{itemId}/views', {
        params: path(itemId),
        body: view,
        headers: commandHeaders(key),
      }),
    ),
};

/** Who does case work in a unit and can come for it. */
export const unitStaffQuery = (unitId: string) =>
  queryOptions({
    queryKey: [...keys.directory, 'eht-staff', unitId],
    queryFn: () => body(client.GET('/api/eht/staff/{unitId}', { params: { path: { unitId } } })),
    staleTime: 600_000,
  });
