import { expect, test } from 'vitest';
import { holdUnsaved, saveDraftsInAllTabs } from './draftsInTabs';

test('whoever would change who is signed in waits until what is being typed has been saved', async () => {
  const steps: string[] = [];
  let release = () => {};
  const saving = new Promise<void>((resolve) => {
    release = holdUnsaved(() => {
      steps.push('asked to save');
      resolve();
    });
  });
  const changed = saveDraftsInAllTabs().then(() => steps.push('changed'));
  await saving;
  await navigator.locks.query();
  expect(steps).toEqual(['asked to save']);
  steps.push('saved');
  release();
  await changed;
  expect(steps).toEqual(['asked to save', 'saved', 'changed']);
});

test('with nothing unsaved there is nothing to wait for', async () => {
  const began = performance.now();
  await saveDraftsInAllTabs();
  expect(performance.now() - began).toBeLessThan(1_000);
});
