import { expect, type Page } from '@playwright/test';

/** What a page was told over the wire while it listened, and by which of the words that it must not be told. */
export interface Ear {
  /** Says that nothing was told that says who the child is, neither by an answer nor by the page, and listens no longer. */
  expectNothingHeard(): Promise<void>;
}

/** Listens for words that say who a child is in every answer that a page gets, also in those that it does not show. */
export function listenForIdentity(page: Page, words: RegExp): Ear {
  const answers: Promise<string>[] = [];
  const listen = (response: import('@playwright/test').Response) => {
    if (/json|html|calendar/.test(response.headers()['content-type'] ?? '')) {
      // A page that is left while an answer is on its way has no body to show.
      answers.push(
        response.text().then(
          (text) => `${response.url()}\n${text}`,
          () => '',
        ),
      );
    }
  };
  page.on('response', listen);
  return {
    expectNothingHeard: async () => {
      page.off('response', listen);
      const heard = (await Promise.all(answers)).filter((answer) => words.test(answer));
      expect(heard, `answers with ${words}`).toEqual([]);
      expect(answers.length, 'answers listened to').toBeGreaterThan(0);
      expect(`${page.url()}\n${await page.title()}\n${await page.content()}`).not.toMatch(words);
    },
  };
}
