import { describe, expect, it } from 'vitest';
import { blankAnswer, commandOf, missingIn } from './answerForm';

const asked = {
  areas: ['wheel', 'schooling'],
  receiving: [
    { branchId: 'soc', name: 'Socialtjänsten' },
    { branchId: 'bup', name: 'BUP' },
  ],
  readAloud: { version: 1, locale: 'sv' },
} as const;

const blank = blankAnswer({ ...asked, areas: [...asked.areas], receiving: [...asked.receiving] }, false);

describe('an answer to a consent', () => {
  it('begins with nobody having answered', () => {
    expect(blank.answer).toBeUndefined();
    expect(missingIn(blank)).toEqual(['answer']);
  });

  it('was read in the language that the question was asked in, unless something else is said', () => {
    expect(blank.readIn).toBe('sv');
  });

  it('says how it was given, unless there was none', () => {
    expect(missingIn({ ...blank, answer: 'given' })).toEqual(['form']);
    expect(missingIn({ ...blank, answer: 'declined', form: 'oralByPhone' })).toEqual([]);
    expect(missingIn({ ...blank, answer: 'unanswered' })).toEqual([]);
  });

  it('names what a limited yes covers', () => {
    expect(missingIn({ ...blank, answer: 'limited', areas: [], branches: [], form: 'written' })).toEqual([
      'areas',
      'branches',
    ]);
  });

  it('is sent with what belongs to it and nothing else', () => {
    const full = { ...blank, form: 'written', interpreter: true, readIn: 'ar', note: ' ' } as const;

    expect(commandOf('p', { ...full, answer: 'given' })).toEqual({
      personId: 'p',
      answer: 'given',
      limitedToAreas: null,
      limitedToBranches: null,
      form: 'written',
      interpreterUsed: true,
      readIn: 'ar',
      note: null,
    });
    expect(commandOf('p', { ...full, answer: 'limited', areas: ['wheel'] })).toMatchObject({
      limitedToAreas: ['wheel'],
      limitedToBranches: ['soc', 'bup'],
    });
    expect(commandOf('p', { ...full, answer: 'unanswered' })).toMatchObject({
      form: null,
      interpreterUsed: false,
      readIn: null,
    });
  });
});
