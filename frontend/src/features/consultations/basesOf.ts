import type { BasisOption } from '@/api/basisOptions';
import type { Schemas } from '@/api/types';

/** On what bases BUP can answer about the child. The generated set of bases holds null because one member of another shape is nullable. */
export const basesOf = ({ bases }: Pick<Schemas['ConsultationView'], 'bases'>): BasisOption[] =>
  bases.flatMap(({ basis, ...rest }) => (basis === null ? [] : [{ ...rest, basis }]));
