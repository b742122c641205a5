import { caseFrame } from './caseFrame';
import { common } from './common';
import { consent } from './consent';
import { shell } from './shell';
import { ui } from './ui';
import { wheel } from './wheel';

/** Arabic: whole for the frame and for what the family sees. Pages without a namespace here are shown in Swedish, marked as such. */
export const ar = { caseFrame, common, consent, shell, ui, wheel } as const;
