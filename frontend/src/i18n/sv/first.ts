import { breakGlass } from './breakGlass';
import { caseFrame } from './caseFrame';
import { cases } from './cases';
import { common } from './common';
import { consent } from './consent';
import { directory } from './directory';
import { exports } from './exports';
import { inbox } from './inbox';
import { items } from './items';
import { shell } from './shell';
import { timeline } from './timeline';
import { ui } from './ui';
import { wheel } from './wheel';

/** The Swedish words that come with the first visit. One namespace a feature. */
export const first = {
  breakGlass,
  caseFrame,
  cases,
  common,
  consent,
  directory,
  exports,
  inbox,
  items,
  shell,
  timeline,
  ui,
  wheel,
} as const;
