import { accessLog } from './accessLog';
import { administration } from './administration';
import { breakGlass } from './breakGlass';
import { caseFrame } from './caseFrame';
import { cases } from './cases';
import { common } from './common';
import { consent } from './consent';
import { directory } from './directory';
import { exports } from './exports';
import { inbox } from './inbox';
import { inquiry } from './inquiry';
import { items } from './items';
import { openCase } from './openCase';
import { retention } from './retention';
import { reviews } from './reviews';
import { shell } from './shell';
import { supportRequests } from './supportRequests';
import { timeline } from './timeline';
import { ui } from './ui';
import { wheel } from './wheel';

/** The Swedish words that come with the first visit. One namespace a feature. */
export const first = {
  accessLog,
  administration,
  breakGlass,
  caseFrame,
  cases,
  common,
  consent,
  directory,
  exports,
  inbox,
  inquiry,
  items,
  openCase,
  retention,
  reviews,
  shell,
  supportRequests,
  timeline,
  ui,
  wheel,
} as const;
