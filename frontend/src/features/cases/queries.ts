import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { body, client, commandHeaders } from '@/api/client';
import { keys } from '@/api/keys';
import type { Code, Schemas } from '@/api/types';
import type { VersionedAttempt } from '@/api/useCommand';

export type CaseFilter = Code<'CaseFilter'>;

/** The cases that this person takes part in, a page at a time, and the invitations that wait for an answer. */
export function casesQuery(filter: CaseFilter) {
  return infiniteQueryOptions({
    queryKey: [...keys.cases, filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      body(client.GET('/api/cases', { params: { query: { filter, ...(after !== undefined && { after }) } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** A search among one's own cases. Sent in a body, so that no name or number lands in an address or a log. */
export function searchCases(text: string): Promise<Schemas['FoundCases']> {
  return body(client.POST('/api/cases/search', { body: { text }, headers: commandHeaders(crypto.randomUUID()) }));
}

/** One case as this viewer may see it. Every fetch is a recorded reading. */
export function caseQuery(caseId: string) {
  return queryOptions({
    queryKey: keys.case(caseId),
    queryFn: () => body(client.GET('/api/cases/{caseId}', { params: { path: { caseId } } })),
  });
}

const headersOf = ({ key, version }: VersionedAttempt) => commandHeaders(key, version);

export function addContact(caseId: string, content: Schemas['AddContact'], attempt: VersionedAttempt) {
  const params = { path: { caseId } };
  return body(client.POST('/api/cases/{caseId}/contacts', { params, body: content, headers: headersOf(attempt) }));
}

export function endContact(caseId: string, contactId: string, attempt: VersionedAttempt) {
  const params = { path: { caseId, contactId } };
  return body(
    client.POST('/api/cases/{caseId}/contacts/{contactId}/end', { params, body: {}, headers: headersOf(attempt) }),
  );
}

export function inviteParty(caseId: string, content: Schemas['InviteParty'], attempt: VersionedAttempt) {
  const params = { path: { caseId } };
  return body(client.POST('/api/cases/{caseId}/parties', { params, body: content, headers: headersOf(attempt) }));
}

/** One of one's own staff and the party that is one's own unit. */
export interface PartyMember {
  readonly partyId: string;
  readonly personId: string;
}

export function nameStaff(caseId: string, { partyId, personId }: PartyMember, attempt: VersionedAttempt) {
  const params = { path: { caseId, partyId } };
  return body(
    client.POST('/api/cases/{caseId}/parties/{partyId}/staff', {
      params,
      body: { personId },
      headers: headersOf(attempt),
    }),
  );
}

export function removeStaff(caseId: string, { partyId, personId }: PartyMember, attempt: VersionedAttempt) {
  const params = { path: { caseId, partyId, personId } };
  return body(
    client.POST('/api/cases/{caseId}/parties/{partyId}/staff/{personId}/remove', {
      params,
      body: {},
      headers: headersOf(attempt),
    }),
  );
}

export function leaveCase(caseId: string, partyId: string, attempt: VersionedAttempt) {
  const params = { path: { caseId, partyId } };
  return body(
    client.POST('/api/cases/{caseId}/parties/{partyId}/leave', { params, body: {}, headers: headersOf(attempt) }),
  );
}

export function acceptInvitation(
  caseId: string,
  content: { partyId: string; staff: string[] },
  attempt: VersionedAttempt,
) {
  const params = { path: { caseId, partyId: content.partyId } };
  return body(
    client.POST('/api/cases/{caseId}/parties/{partyId}/accept', {
      params,
      body: { staff: content.staff },
      headers: headersOf(attempt),
    }),
  );
}

export function declineInvitation(
  caseId: string,
  content: { partyId: string; reason: string | null },
  attempt: VersionedAttempt,
) {
  const params = { path: { caseId, partyId: content.partyId } };
  return body(
    client.POST('/api/cases/{caseId}/parties/{partyId}/decline', {
      params,
      body: { reason: content.reason },
      headers: headersOf(attempt),
    }),
  );
}

/** Names a samordnare; null asks for one. */
export function assignCoordinator(caseId: string, personId: string | null, attempt: VersionedAttempt) {
  const params = { path: { caseId } };
  return body(
    client.POST('/api/cases/{caseId}/coordinator', { params, body: { personId }, headers: headersOf(attempt) }),
  );
}

export function acceptCoordination(caseId: string, _: null, attempt: VersionedAttempt) {
  const params = { path: { caseId } };
  return body(client.POST('/api/cases/{caseId}/coordinator/accept', { params, body: {}, headers: headersOf(attempt) }));
}
