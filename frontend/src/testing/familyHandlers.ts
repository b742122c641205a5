import { HttpResponse, http, type RequestHandler } from 'msw';
import type { Schemas } from '@/api/types';
import { readAloudTexts, readAloudVersions } from './consentTexts';
import { fullCase, recipientList, wheelDefinition, wheelDefinitions } from './familyFixtures';
import { answer } from './handlers';

/** What the pages of one case ask for: the case, the wheel's words in each language, and whom something can be told to. */
export function familyHandlers(view: Schemas['CaseView'] = fullCase()): RequestHandler[] {
  return [
    answer('get', '/api/cases/{caseId}', view),
    answer('get', '/api/wheel-definitions', wheelDefinitions),
    http.get('*/api/wheel-definitions/:id/:version', ({ request }) =>
      HttpResponse.json(wheelDefinition(new URL(request.url).searchParams.get('locale') === 'ar' ? 'ar' : 'sv')),
    ),
    answer('get', '/api/consent-texts', readAloudVersions),
    http.get('*/api/consent-texts/:version', ({ request }) =>
      HttpResponse.json(readAloudTexts[new URL(request.url).searchParams.get('locale') === 'ar' ? 'ar' : 'sv']),
    ),
    answer('get', '/api/cases/{caseId}/recipients', recipientList),
  ];
}

/** What a command was sent with. */
export interface Sent {
  body?: unknown;
  version?: string | null;
}

/** Keeps what a command was sent with, for the test to look at. */
export function remember(sent: Sent): (request: Request) => Promise<void> {
  return async (request) => {
    sent.version = request.headers.get('If-Match');
    sent.body = await request.json();
  };
}
