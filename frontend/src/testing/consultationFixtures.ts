import type { Schemas } from '@/api/types';

// Invented consultations, typed by the contract. The log names no child.

export const consultationId = '77777777-7777-4777-8777-777777777777';

export function consultationRow(changes: Partial<Schemas['ConsultationRow']> = {}): Schemas['ConsultationRow'] {
  return {
    consultationId,
    way: 'writing',
    askingUnitName: 'Stenhammarskolans elevhälsa',
    askedUnitName: 'BUP Katrineholm',
    isAsker: true,
    withIdentity: false,
    askedAt: '2026-11-16T08:00:00Z',
    answeredAt: null,
    withdrawnAt: null,
    days: 5,
    theme: null,
    ...changes,
  };
}

export function consultationLog(changes: Partial<Schemas['ConsultationLog']> = {}): Schemas['ConsultationLog'] {
  return {
    mayAsk: true,
    isAsked: false,
    bupUnits: [{ unitId: 'u-bup', name: 'BUP Katrineholm', phone: null }],
    consultations: [],
    next: null,
    ...changes,
  };
}

/** A question without identity that BUP has not answered, as whoever asked sees it. */
export function consultationView(changes: Partial<Schemas['ConsultationView']> = {}): Schemas['ConsultationView'] {
  return {
    row: consultationRow(),
    question: 'Ett barn sover inte. Vad kan skolan göra?',
    callBack: null,
    child: null,
    askedBy: { personName: 'Karin Ekström', unitName: 'Stenhammarskolans elevhälsa', branchName: 'Elevhälsan Flen' },
    theme: null,
    advice: null,
    answeredBy: null,
    why: null,
    withdrawn: null,
    mayAnswer: false,
    mayWithdraw: false,
    bases: [],
    ...changes,
  };
}
