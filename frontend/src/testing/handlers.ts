import type { paths } from '@contracts/schema';
import { HttpResponse, http, type RequestHandler } from 'msw';
import type { Schemas } from '@/api/types';
import { directory, reference } from './fixtures';
import { skolkurator } from './personas';

type Path = keyof paths;
type Method = 'get' | 'post' | 'put' | 'delete';
type PathWith<M extends Method> = { [P in Path]: paths[P] extends Record<M, unknown> ? P : never }[Path];
type Answer<P extends Path, M extends Method> =
  paths[P] extends Record<M, { responses: infer Responses }>
    ? Responses extends { 200: { content: { 'application/json': infer Body } } }
      ? Body
      : Responses extends { 201: { content: { 'application/json': infer Body } } }
        ? Body
        : never
    : never;

/** Answers a path of the contract with a body of the contract: a changed contract breaks the fakes at compile time. */
export function answer<M extends Method, P extends PathWith<M>>(
  method: M,
  path: P,
  reply: Answer<P, M>,
  seen?: (request: Request) => void,
): RequestHandler {
  return http[method](toMsw(path), ({ request }) => {
    seen?.(request.clone());
    return HttpResponse.json(reply as object);
  });
}

/** Refuses a path of the contract with a problem. */
export function refuse<M extends Method>(
  method: M,
  path: PathWith<M>,
  status: number,
  problem: { code: string; title?: string; detail?: string } & Record<string, unknown>,
): RequestHandler {
  return http[method](toMsw(path), () =>
    HttpResponse.json(
      { title: 'Nekad', detail: '', ...problem },
      { status, headers: { 'content-type': 'application/problem+json' } },
    ),
  );
}

/** The request gets no answer at all. */
export function unreachable<M extends Method>(method: M, path: PathWith<M>): RequestHandler {
  return http[method](toMsw(path), () => HttpResponse.error());
}

export const done: Schemas['CommandResult'] = { id: '00000000-0000-4000-8000-000000000001', version: '2' };

/** What every page asks for: who is signed in, the reference lists, and no draft. */
export function handlers(): RequestHandler[] {
  return [
    answer('get', '/bff/user', skolkurator),
    answer('get', '/api/reference', reference),
    answer('get', '/api/directory', directory),
    http.get('*/api/drafts/:form/:scope', () =>
      HttpResponse.json({ code: 'not-found', title: 'Finns inte' }, { status: 404 }),
    ),
    http.put('*/api/drafts/:form/:scope', () => HttpResponse.json({ savedAt: '2026-11-20T13:32:00Z', content: {} })),
    http.delete('*/api/drafts/:form/:scope', () => new HttpResponse(null, { status: 204 })),
  ];
}

function toMsw(path: string): string {
  return `*${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
}
