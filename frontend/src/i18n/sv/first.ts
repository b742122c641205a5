import { accessLog } from './accessLog';
import { breakGlass } from './breakGlass';
import { caseFrame } from './caseFrame';
import { cases } from './cases';
import { common } from './common';
import { consent } from './consent';
import { directory } from './directory';
import { exports } from './exports';
import { inbox } from './inbox';
import { items } from './items';
import { openCase } from './openCase';
import { shell } from './shell';
import { supportRequests } from './supportRequests';
import { timeline } from './timeline';
import { ui } from './ui';
import { wheel } from './wheel';

/** The Swedish words that come with the first visit. One namespace a feature. */
export const first = {
  accessLog,
  breakGlass,
  caseFrame,
  cases,
  common,
  consent,
  directory,
  exports,
  inbox,
  items,
  openCase,
  shell,
  supportRequests,
  timeline,
  ui,
  wheel,
} as const;
