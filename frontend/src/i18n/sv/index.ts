import { agenda } from './agenda';
import { first } from './first';
import { series } from './series';

/** The Swedish catalogue: the type that every other language is held to. What is not among the first comes with the pages that say it. */
export const sv = { ...first, agenda, series } as const;
