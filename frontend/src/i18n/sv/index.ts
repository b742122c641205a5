import { administration } from './administration';
import { agenda } from './agenda';
import { consultations } from './consultations';
import { contactRoutes } from './contactRoutes';
import { first } from './first';
import { inquiry } from './inquiry';
import { publicSupport } from './publicSupport';
import { retention } from './retention';
import { reviews } from './reviews';
import { series } from './series';

/** The Swedish catalogue: the type that every other language is held to. What is not among the first comes with the pages that say it. */
export const sv = {
  ...first,
  administration,
  agenda,
  consultations,
  contactRoutes,
  inquiry,
  publicSupport,
  retention,
  reviews,
  series,
} as const;
