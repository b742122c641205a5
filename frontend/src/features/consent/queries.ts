import { useQueryClient } from '@tanstack/react-query';
import { body, client, commandHeaders } from '@/api/client';
import { keys } from '@/api/keys';
import type { Schemas } from '@/api/types';
import { useCommand } from '@/api/useCommand';

type RequestConsent = Schemas['RequestConsent'];
type RecordConsentAnswer = Schemas['RecordConsentAnswer'];
type RevokeConsent = Schemas['RevokeConsent'];

/** What a consent says may be done with it. */
export const consentActions = { record: 'answer', revoke: 'revoke' } as const;

/** Nothing here is shown before the host has said that it is so: a consent is never assumed. */
function useCaseRefresh(caseId: string, onDone: () => void) {
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries({ queryKey: keys.case(caseId) });
    onDone();
  };
}

/** Records that the family is asked; the version is that of the case, as for the two below. */
export function useAskConsent(caseId: string, version: number, onDone: () => void) {
  return useCommand({
    run: (content: RequestConsent, { key }) =>
      body(
        client.POST('/api/cases/{caseId}/consents', {
          params: { path: { caseId } },
          body: content,
          headers: commandHeaders(key, version),
        }),
      ),
    onDone: useCaseRefresh(caseId, onDone),
  });
}

/** Records what one person answers. */
export function useRecordAnswer(caseId: string, consentId: string, version: number, onDone: () => void) {
  return useCommand({
    run: (content: RecordConsentAnswer, { key }) =>
      body(
        client.POST('/api/cases/{caseId}/consents/{consentId}/answers', {
          params: { path: { caseId, consentId } },
          body: content,
          headers: commandHeaders(key, version),
        }),
      ),
    onDone: useCaseRefresh(caseId, onDone),
  });
}

/** Records that one person takes the consent back. */
export function useRevokeConsent(caseId: string, consentId: string, version: number, onDone: () => void) {
  return useCommand({
    run: (content: RevokeConsent, { key }) =>
      body(
        client.POST('/api/cases/{caseId}/consents/{consentId}/revoke', {
          params: { path: { caseId, consentId } },
          body: content,
          headers: commandHeaders(key, version),
        }),
      ),
    onDone: useCaseRefresh(caseId, onDone),
  });
}
