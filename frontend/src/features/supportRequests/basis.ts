import type { Code, Schemas } from '@/api/types';

type ConsentView = Schemas['ConsentView'];
type InformationArea = Code<'InformationArea'>;

/** What is told by a stödförfrågan: who the child is, the situation, and the wheel when sectors of it go along. */
export const areasTold = (withWheel: boolean): InformationArea[] =>
  withWheel ? ['identity', 'situation', 'wheel'] : ['identity', 'situation'];

const covers = (consent: ConsentView, branchId: string, area: InformationArea): boolean =>
  consent.coverage.some((cover) => cover.branchId === branchId && cover.area === area && cover.holds);

/** A consent that lets everything in the request be told to the receiver, or undefined. */
export const consentThatCovers = (
  consents: readonly ConsentView[],
  branchId: string,
  areas: readonly InformationArea[],
): ConsentView | undefined => consents.find((consent) => areas.every((area) => covers(consent, branchId, area)));

/** An area that no consent lets be told to the receiver, with the host's words on why, if it was ever asked for. */
export interface MissingConsent {
  readonly area: InformationArea;
  readonly why: readonly string[];
}

export const missingConsents = (
  consents: readonly ConsentView[],
  branchId: string,
  areas: readonly InformationArea[],
): MissingConsent[] =>
  areas
    .filter((area) => !consents.some((consent) => covers(consent, branchId, area)))
    .map((area) => ({
      area,
      why: consents.flatMap((consent) =>
        consent.coverage
          .filter((cover) => cover.branchId === branchId && cover.area === area)
          .map((cover) => cover.why),
      ),
    }));
