import { accessLog } from './accessLog';
import { administration } from './administration';
import { agenda } from './agenda';
import { caseMeetings } from './caseMeetings';
import { consultations } from './consultations';
import { contactRoutes } from './contactRoutes';
import { familySupport } from './familySupport';
import { first } from './first';
import { inquiry } from './inquiry';
import { interventions } from './interventions';
import { openCase } from './openCase';
import { ownAgenda } from './ownAgenda';
import { presence } from './presence';
import { publicSupport } from './publicSupport';
import { retention } from './retention';
import { reviews } from './reviews';
import { series } from './series';
import { supportRequests } from './supportRequests';
import { waiting } from './waiting';

/** The Swedish catalogue: the type that every other language is held to. What is not among the first comes with the pages that say it. */
export const sv = {
  ...first,
  accessLog,
  administration,
  agenda,
  consultations,
  contactRoutes,
  caseMeetings,
  inquiry,
  openCase,
  interventions,
  familySupport,
  presence,
  ownAgenda,
  publicSupport,
  retention,
  reviews,
  series,
  supportRequests,
  waiting,
} as const;
