import { useQueryClient } from '@tanstack/react-query';
import { newestCaseVersion } from '@/api/caseVersion';
import { body, client, commandHeaders } from '@/api/client';
import { keys } from '@/api/keys';
import type { Schemas } from '@/api/types';
import { useVersionedCommand } from '@/api/useCommand';

type RequestConsent = Schemas['RequestConsent'];
type RecordConsentAnswer = Schemas['RecordConsentAnswer'];
type RevokeConsent = Schemas['RevokeConsent'];

/** What a consent says may be done with it. */
export const consentActions = { record: 'answer', revoke: 'revoke', except: 'recordException' } as const;

/**
 * The consents are part of the case, and so is their version. Nothing here is shown before the host has said that it is so: a consent is
 * never assumed.
 */
function useCaseVersion(caseId: string, version: string, onDone: () => void) {
  const queryClient = useQueryClient();
  return {
    version,
    newest: () => newestCaseVersion(queryClient, caseId),
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: keys.case(caseId) });
      onDone();
    },
  };
}

/** Records that the family is asked. */
export function useAskConsent(caseId: string, version: string, onDone: () => void) {
  return useVersionedCommand({
    ...useCaseVersion(caseId, version, onDone),
    run: (content: RequestConsent, attempt) =>
      body(
        client.POST('/api/cases/{caseId}/consents', {
          params: { path: { caseId } },
          body: content,
          headers: commandHeaders(attempt.key, attempt.version),
        }),
      ),
  });
}

/** Records what one person answers. */
export function useRecordAnswer(caseId: string, consentId: string, version: string, onDone: () => void) {
  return useVersionedCommand({
    ...useCaseVersion(caseId, version, onDone),
    run: (content: RecordConsentAnswer, attempt) =>
      body(
        client.POST('/api/cases/{caseId}/consents/{consentId}/answers', {
          params: { path: { caseId, consentId } },
          body: content,
          headers: commandHeaders(attempt.key, attempt.version),
        }),
      ),
  });
}

/** Records that one person takes the consent back. */
export function useRevokeConsent(caseId: string, consentId: string, version: string, onDone: () => void) {
  return useVersionedCommand({
    ...useCaseVersion(caseId, version, onDone),
    run: (content: RevokeConsent, attempt) =>
      body(
        client.POST('/api/cases/{caseId}/consents/{consentId}/revoke', {
          params: { path: { caseId, consentId } },
          body: content,
          headers: commandHeaders(attempt.key, attempt.version),
        }),
      ),
  });
}
