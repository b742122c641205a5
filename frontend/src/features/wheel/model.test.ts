import { describe, expect, it } from 'vitest';
import type { Code, Schemas } from '@/api/types';
import { contentOf, draftOf, editionsOf, neighbour, recipientsOf, sectorViews, wheelsOf, whoHasSpoken } from './model';

type Perspective = Code<'Perspective'>;
type WheelDefinition = Schemas['WheelDefinition'];
type WheelView = Schemas['WheelView'];

const prompts = { child: '', guardian: '', professional: '' };

const definition: WheelDefinition = {
  id: 'barnets-basta',
  version: 2,
  locale: 'sv',
  reviewed: true,
  title: 'Barnets bästa-hjulet',
  sectors: ['safe', 'healthy'].map((key) => ({ key, label: key, prompts })),
};

const wheel = (
  wheelId: string,
  perspective: Perspective,
  startedAt: string,
  notes: readonly { sector: string; strengths?: string; challenges?: string }[],
  definitionVersion = 2,
): WheelView => ({
  wheelId,
  version: '1',
  definitionId: 'barnets-basta',
  definitionVersion,
  perspective,
  respondentId: null,
  respondentName: null,
  author: { branchName: 'Elevhälsan', unitName: 'Björkskolan', personName: 'Alva Lind' },
  startedAt,
  completedAt: null,
  sectors: notes.map((note) => ({
    sector: note.sector,
    itemId: `${wheelId}-${note.sector}`,
    strengths: note.strengths ?? null,
    challenges: note.challenges ?? null,
    at: startedAt,
    concerns: [],
    sharedWith: [],
    why: { text: '', basis: null, until: null },
  })),
  actions: [],
});

describe('the accounts of a sector', () => {
  it('keeps the perspectives apart, newest account first', () => {
    const wheels = [
      wheel('a', 'guardian', '2026-09-01T08:00:00Z', [{ sector: 'safe', strengths: 'Mormor' }]),
      wheel('b', 'guardian', '2026-10-01T08:00:00Z', [{ sector: 'safe', challenges: 'Kvällarna' }]),
      wheel('c', 'child', '2026-09-02T08:00:00Z', [{ sector: 'safe', strengths: 'Hos mormor' }]),
    ];

    const [safe] = sectorViews(definition, wheels);

    expect(safe?.voices.guardian.map((voice) => voice.wheel.wheelId)).toEqual(['b', 'a']);
    expect(safe?.voices.child.map((voice) => voice.note.strengths)).toEqual(['Hos mormor']);
    expect(safe?.voices.professional).toEqual([]);
  });

  it('says who has spoken, and takes an emptied sector as silence', () => {
    const wheels = [
      wheel('a', 'professional', '2026-09-01T08:00:00Z', [{ sector: 'safe', strengths: '  ' }]),
      wheel('b', 'child', '2026-09-01T08:00:00Z', [{ sector: 'safe', challenges: 'Rasterna' }]),
    ];

    const [safe, healthy] = sectorViews(definition, wheels);

    expect(safe && whoHasSpoken(safe)).toEqual(['child']);
    expect(healthy && whoHasSpoken(healthy)).toEqual([]);
  });
});

describe('editions of the wheel', () => {
  const current = { definitionId: 'barnets-basta', definitionVersion: 3 };

  it('offers the versions that wheels were begun on, and never mixes them', () => {
    const wheels = [
      wheel('old', 'child', '2026-01-01T08:00:00Z', [], 1),
      wheel('new', 'child', '2026-09-01T08:00:00Z', []),
      wheel('new2', 'guardian', '2026-09-02T08:00:00Z', []),
    ];

    expect(editionsOf(wheels, current).map((edition) => edition.definitionVersion)).toEqual([2, 1]);
    expect(wheelsOf(wheels, { definitionId: 'barnets-basta', definitionVersion: 1 }).map((w) => w.wheelId)).toEqual([
      'old',
    ]);
  });

  it('shows the current version while there is no wheel', () => {
    expect(editionsOf([], current)).toEqual([current]);
  });
});

describe('what is typed', () => {
  it('is sent trimmed, and as nothing when it is empty', () => {
    expect(contentOf({ strengths: ' Sover gott ', challenges: '   ' })).toEqual({
      strengths: 'Sover gott',
      challenges: null,
    });
  });

  it('starts from what was said before', () => {
    expect(draftOf(undefined)).toEqual({ strengths: '', challenges: '' });
    expect(draftOf({ strengths: 'A', challenges: null })).toEqual({ strengths: 'A', challenges: '' });
  });
});

it('walks round the wheel', () => {
  expect(neighbour(['a', 'b', 'c'], 'c', 1)).toBe('a');
  expect(neighbour(['a', 'b', 'c'], 'a', -1)).toBe('c');
});

it('tells new words to those who see the old ones, and not to those who no longer do', () => {
  const share = {
    disclosureId: 'd',
    branchId: 'soc',
    branchName: 'Socialtjänsten',
    basis: 'consent',
    basisName: 'Samtycke',
    holds: true,
    why: '',
    at: '',
  } as const;

  expect(recipientsOf({ sharedWith: [share, { ...share, branchId: 'bup', holds: false }] })).toEqual([
    { branchId: 'soc', basis: 'consent', reason: null },
  ]);
  expect(recipientsOf(undefined)).toEqual([]);
});
