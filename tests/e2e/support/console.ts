import { expect, type Page } from '@playwright/test';

/** What a page complained of: broken content security policy, errors in the console, scripts that threw. */
export type Complaints = { policy: string[]; console: string[] };

/** Listens to a page from now on; also across navigations. */
export async function listenForComplaints(page: Page): Promise<Complaints> {
  const complaints: Complaints = { policy: [], console: [] };
  await page.exposeFunction('__tellPolicyViolation', (text: string) => complaints.policy.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = (window as unknown as { __tellPolicyViolation(text: string): void }).__tellPolicyViolation;
      tell(`${event.violatedDirective}: ${event.blockedURI || event.sample} at ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  page.on('pageerror', (error) => complaints.console.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isAnsweredRefusal(message.text())) complaints.console.push(message.text());
  });
  return complaints;
}

/** Chromium writes every 4xx answer as an error; those are part of the contract and shown to the person by the page. */
const isAnsweredRefusal = (text: string) => /the server responded with a status of 4\d\d/.test(text);

export function expectNoCspViolations(complaints: Complaints): void {
  expect(complaints.policy, 'violations of the content security policy').toEqual([]);
}

export function expectQuietConsole(complaints: Complaints): void {
  expect(complaints.console, 'errors in the console').toEqual([]);
}
