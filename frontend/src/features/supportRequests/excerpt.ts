import type { Code, Schemas } from '@/api/types';

type Perspective = Code<'Perspective'>;
type WheelView = Schemas['WheelView'];

/** One sector of one wheel that may go along with a stödförfrågan, word for word. */
export interface ExcerptChoice {
  readonly itemId: string;
  readonly sector: string;
  readonly perspective: Perspective;
  readonly respondentName: string | null;
  readonly strengths: string | null;
  readonly challenges: string | null;
}

const order: readonly Perspective[] = ['child', 'guardian', 'professional'];

/**
 * What one's own branch has written in the wheels of the case: nobody can send on what another branch wrote. What one sees without
 * a basis is one's own.
 */
export const excerptChoices = (wheels: readonly WheelView[]): ExcerptChoice[] =>
  wheels
    .toSorted(
      (a, b) => order.indexOf(a.perspective) - order.indexOf(b.perspective) || b.startedAt.localeCompare(a.startedAt),
    )
    .flatMap((wheel) =>
      wheel.sectors
        .filter((note) => note.why.basis === null && (note.strengths || note.challenges))
        .map((note) => ({
          itemId: note.itemId,
          sector: note.sector,
          perspective: wheel.perspective,
          respondentName: wheel.respondentName ?? null,
          strengths: note.strengths ?? null,
          challenges: note.challenges ?? null,
        })),
    );

export const chosen = (choices: readonly ExcerptChoice[], itemIds: readonly string[]): ExcerptChoice[] =>
  choices.filter((choice) => itemIds.includes(choice.itemId));
