import type { Code, Schemas } from '@/api/types';

type Perspective = Code<'Perspective'>;
type WheelDefinition = Schemas['WheelDefinition'];
type WheelView = Schemas['WheelView'];

/** The three accounts, the child's own first. They stand side by side and are never merged. */
export const perspectives = ['child', 'guardian', 'professional'] as const satisfies readonly Perspective[];

type Note = WheelView['sectors'][number];

/** What one wheel says about one sector: one person's or one profession's account. */
export interface Voice {
  readonly wheel: WheelView;
  readonly note: Note;
}

/** One sector with everything this viewer may see of it, account by account. */
export interface SectorView {
  readonly key: string;
  readonly label: string;
  readonly prompts: WheelDefinition['sectors'][number]['prompts'];
  readonly voices: Readonly<Record<Perspective, readonly Voice[]>>;
}

const hasText = (text: string | null | undefined): text is string => !!text && text.trim() !== '';

/** An empty sector is neutral: a note without words counts as no note. */
export const saysSomething = (note: Pick<Note, 'strengths' | 'challenges'>): boolean =>
  hasText(note.strengths) || hasText(note.challenges);

const newestFirst = (a: WheelView, b: WheelView): number => b.startedAt.localeCompare(a.startedAt);

const voicesOf = (wheels: readonly WheelView[], sector: string, perspective: Perspective): Voice[] =>
  wheels
    .filter((wheel) => wheel.perspective === perspective)
    .toSorted(newestFirst)
    .flatMap((wheel) =>
      wheel.sectors.filter((note) => note.sector === sector && saysSomething(note)).map((note) => ({ wheel, note })),
    );

/** The sectors in the order of the definition, each with its accounts, newest first within a perspective. */
export const sectorViews = (definition: WheelDefinition, wheels: readonly WheelView[]): SectorView[] =>
  definition.sectors.map(({ key, label, prompts }) => ({
    key,
    label,
    prompts,
    voices: {
      child: voicesOf(wheels, key, 'child'),
      guardian: voicesOf(wheels, key, 'guardian'),
      professional: voicesOf(wheels, key, 'professional'),
    },
  }));

/** Who has said something in a sector. Whether, never how much: there is no level to show. */
export const whoHasSpoken = (sector: Pick<SectorView, 'voices'>): Perspective[] =>
  perspectives.filter((perspective) => sector.voices[perspective].length > 0);

/** One version of one wheel definition. A wheel keeps the version it was begun on. */
export interface Edition {
  readonly definitionId: string;
  readonly definitionVersion: number;
}

export const sameEdition = (a: Edition, b: Edition): boolean =>
  a.definitionId === b.definitionId && a.definitionVersion === b.definitionVersion;

/** The editions to choose between: those that wheels of the case were begun on, newest first; the current one when there is no wheel. */
export const editionsOf = (wheels: readonly WheelView[], current: Edition | undefined): Edition[] => {
  const all = wheels
    .toSorted(newestFirst)
    .map(({ definitionId, definitionVersion }) => ({ definitionId, definitionVersion }));
  const used = all.filter((edition, index) => all.findIndex((one) => sameEdition(one, edition)) === index);
  return used.length === 0 && current ? [current] : used;
};

/** The wheels of one edition: sectors of different versions are not shown as if they were the same. */
export const wheelsOf = (wheels: readonly WheelView[], edition: Edition): WheelView[] =>
  wheels.filter((wheel) => sameEdition(wheel, edition));

/** The accounts of one perspective, newest first. */
export const accountsOf = (wheels: readonly WheelView[], perspective: Perspective): WheelView[] =>
  wheels.filter((wheel) => wheel.perspective === perspective).toSorted(newestFirst);

/** A branch that the writer has chosen to tell, and on what basis. */
export interface Recipient {
  branchId: string;
  basis: Code<'LegalBasis'>;
  reason: string | null;
}

/**
 * Whom a sector is told to when it is written anew: those who see it today. New words are a new piece of information, and leaving
 * the recipients out would take it away from them unnoticed.
 */
export const recipientsOf = (note: Pick<Note, 'sharedWith'> | undefined): Recipient[] =>
  (note?.sharedWith ?? []).flatMap(({ branchId, basis, holds }) =>
    holds && basis !== null ? [{ branchId, basis, reason: null }] : [],
  );

/** What is typed in the sector editor. */
export interface SectorDraft {
  readonly strengths: string;
  readonly challenges: string;
}

export const draftOf = (note: Pick<Note, 'strengths' | 'challenges'> | undefined): SectorDraft => ({
  strengths: note?.strengths ?? '',
  challenges: note?.challenges ?? '',
});

/** What is sent: an empty text is sent as nothing, and both empty clears the sector. */
export const contentOf = (draft: SectorDraft): { strengths: string | null; challenges: string | null } => ({
  strengths: draft.strengths.trim() === '' ? null : draft.strengths.trim(),
  challenges: draft.challenges.trim() === '' ? null : draft.challenges.trim(),
});

/** The sector that the keys lead to from another: round the wheel. */
export const neighbour = (keys: readonly string[], from: string, step: 1 | -1): string => {
  const index = keys.indexOf(from);
  return keys[(index + step + keys.length) % keys.length] ?? from;
};
