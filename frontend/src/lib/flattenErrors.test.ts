import { expect, test } from 'vitest';
import { flattenErrors } from './flattenErrors';

test('nested errors become names as the form has them, and what concerns a list stands under the list', () => {
  const errors = {
    child: { givenName: { type: 'min_length', message: 'a', ref: { name: 'x' } } },
    contacts: [undefined, { organisation: { type: 'server', message: 'b' } }],
    guardians: { root: { type: 'max', message: 'c' } },
  };
  expect(flattenErrors(errors)).toEqual([
    { name: 'child.givenName', message: 'a' },
    { name: 'contacts.1.organisation', message: 'b' },
    { name: 'guardians', message: 'c' },
  ]);
});
