import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { body, client, commandHeaders } from '@/api/client';
import { keys } from '@/api/keys';
import type { Schemas } from '@/api/types';
import type { Attempt } from '@/api/useCommand';

/** The log of one's unit, latest first, a page at a time. It names no child. */
export const consultationsQuery = infiniteQueryOptions({
  queryKey: [...keys.consultations, 'log'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam: before }) =>
    body(client.GET('/api/consultations', { params: { query: before === undefined ? {} : { before } } })),
  getNextPageParam: ({ next }) => next ?? undefined,
});

/** One consultation as this viewer may read it. About a child by name, every fetch is a recorded reading. */
export const consultationQuery = (consultationId: string) =>
  queryOptions({
    queryKey: keys.consultation(consultationId),
    queryFn: () => body(client.GET('/api/consultations/{consultationId}', { params: { path: { consultationId } } })),
  });

/** The commands on a consultation. */
export const consultationCommands = {
  ask: (content: Schemas['AskConsultation'], { key }: Attempt) =>
    body(client.POST('/api/consultations', { body: content, headers: commandHeaders(key) })),
  log: (content: Schemas['LogConsultation'], { key }: Attempt) =>
    body(client.POST('/api/consultations/calls', { body: content, headers: commandHeaders(key) })),
  answer: (consultationId: string, content: Schemas['AnswerConsultation'], { key }: Attempt) =>
    body(
      client.POST('/api/consultations/{consultationId}/answer', {
        params: { path: { consultationId } },
        body: content,
        headers: commandHeaders(key),
      }),
    ),
  withdraw: (consultationId: string, content: Schemas['WithdrawConsultation'], { key }: Attempt) =>
    body(
      client.POST('/api/consultations/{consultationId}/withdraw', {
        params: { path: { consultationId } },
        body: content,
        headers: commandHeaders(key),
      }),
    ),
};
