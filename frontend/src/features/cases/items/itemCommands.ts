import { body, client, commandHeaders } from '@/api/client';
import type { Schemas } from '@/api/types';
import type { VersionedAttempt } from '@/api/useCommand';

const headersOf = ({ key, version }: VersionedAttempt) => commandHeaders(key, version);

/** What is done with one item of a case, by the branch that wrote it. */
export const itemCommands = {
  object: (caseId: string, itemId: string, content: Schemas['NoteObjection'], attempt: VersionedAttempt) =>
    body(
      client.POST('/api/cases/{caseId}/items/{itemId}/objections', {
        params: { path: { caseId, itemId } },
        body: content,
        headers: headersOf(attempt),
      }),
    ),
  share: (caseId: string, content: Schemas['DiscloseItems'], attempt: VersionedAttempt) =>
    body(
      client.POST('/api/cases/{caseId}/disclosures', {
        params: { path: { caseId } },
        body: content,
        headers: headersOf(attempt),
      }),
    ),
  stopSharing: (caseId: string, disclosureId: string, attempt: VersionedAttempt) =>
    body(
      client.POST('/api/cases/{caseId}/disclosures/{disclosureId}/withdraw', {
        params: { path: { caseId, disclosureId } },
        body: {},
        headers: headersOf(attempt),
      }),
    ),
  withdraw: (caseId: string, itemId: string, content: Schemas['WithdrawItem'], attempt: VersionedAttempt) =>
    body(
      client.POST('/api/cases/{caseId}/items/{itemId}/withdraw', {
        params: { path: { caseId, itemId } },
        body: content,
        headers: headersOf(attempt),
      }),
    ),
  correctChild: (caseId: string, content: Schemas['CorrectChild'], attempt: VersionedAttempt) =>
    body(
      client.POST('/api/cases/{caseId}/child/correct', {
        params: { path: { caseId } },
        body: content,
        headers: headersOf(attempt),
      }),
    ),
  correctGuardian: (caseId: string, personId: string, content: Schemas['CorrectGuardian'], attempt: VersionedAttempt) =>
    body(
      client.POST('/api/cases/{caseId}/guardians/{personId}/correct', {
        params: { path: { caseId, personId } },
        body: content,
        headers: headersOf(attempt),
      }),
    ),
  correctContact: (caseId: string, contactId: string, content: Schemas['CorrectContact'], attempt: VersionedAttempt) =>
    body(
      client.POST('/api/cases/{caseId}/contacts/{contactId}/correct', {
        params: { path: { caseId, contactId } },
        body: content,
        headers: headersOf(attempt),
      }),
    ),
  correctReason: (caseId: string, content: Schemas['CorrectReason'], attempt: VersionedAttempt) =>
    body(
      client.POST('/api/cases/{caseId}/reason/correct', {
        params: { path: { caseId } },
        body: content,
        headers: headersOf(attempt),
      }),
    ),
};

/** The persons of a case, and the case as a whole. */
export const personCommands = {
  addRelated: (caseId: string, content: Schemas['AddRelatedPerson'], attempt: VersionedAttempt) =>
    body(
      client.POST('/api/cases/{caseId}/related', {
        params: { path: { caseId } },
        body: content,
        headers: headersOf(attempt),
      }),
    ),
  stateProtection: (caseId: string, personId: string, content: Schemas['StateProtection'], attempt: VersionedAttempt) =>
    body(
      client.POST('/api/cases/{caseId}/persons/{personId}/protection', {
        params: { path: { caseId, personId } },
        body: content,
        headers: headersOf(attempt),
      }),
    ),
  classifyPart: (caseId: string, content: Schemas['ClassifyPart'], attempt: VersionedAttempt) =>
    body(
      client.POST('/api/cases/{caseId}/retention', {
        params: { path: { caseId } },
        body: content,
        headers: headersOf(attempt),
      }),
    ),
  takeOut: (caseId: string, content: Schemas['TakeOutCase'], attempt: VersionedAttempt) =>
    body(
      client.POST('/api/cases/{caseId}/take-out', {
        params: { path: { caseId } },
        body: content,
        headers: headersOf(attempt),
      }),
    ),
};
