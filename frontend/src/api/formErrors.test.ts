import { expect, test } from 'vitest';
import { errorsByField, fieldProblems, toFieldName } from './formErrors';
import { ApiError, ConnectionError } from './problem';

const refused = (errors: Record<string, string[]>, detail = 'Något är fel.') =>
  new ApiError(400, {
    title: 'Fel',
    detail,
    code: 'request.invalid',
    traceId: undefined,
    errors,
    changes: [],
    current: {},
  });

test('JSON paths become field names', () => {
  expect(toFieldName('contacts[0].organisation')).toBe('contacts.0.organisation');
  expect(toFieldName('child.birthDate')).toBe('child.birthDate');
});

test('an error at a field that the form lacks is said above the form, never swallowed', () => {
  const problems = fieldProblems(
    refused({ purpose: ['För långt.'], hidden: ['Fattas.'] }),
    (name) => name === 'purpose',
  );
  expect(problems).toEqual([{ name: 'purpose', message: 'För långt.' }, { message: 'Fattas.' }]);
  expect(errorsByField(problems)).toEqual({ purpose: 'För långt.' });
});

test('a refusal without fields, and a lost connection, are one line for the form', () => {
  expect(fieldProblems(refused({}))).toEqual([{ message: 'Något är fel.' }]);
  expect(fieldProblems(new ConnectionError('x'))).toEqual([
    { message: 'Ingen anslutning – det du skrivit finns kvar.' },
  ]);
});
