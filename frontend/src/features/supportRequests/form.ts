import type { User } from '@/api/session';
import type { Code, Schemas } from '@/api/types';

type LegalBasis = Code<'LegalBasis'>;
type SendSupportRequest = Schemas['SendSupportRequest'];
type Urgency = Code<'Urgency'>;

export const urgencies = ['routine', 'withinTwoWeeks', 'withinDays'] as const satisfies readonly Urgency[];

/** What is typed in the form; every text is a string, so that a field can be empty. */
export interface RequestForm {
  toUnitId: string;
  question: string;
  wishedSupport: string;
  schoolHasDone: string;
  effect: string;
  childsOwnWords: string;
  urgency: Urgency | '';
  contactName: string;
  contactProfession: string;
  contactPhone: string;
  contactEmail: string;
  contactBestTimes: string;
  wheelItems: string[];
  /** The persons besides the child whom it is about. */
  concerns: string[];
  basis: LegalBasis | '';
  basisReason: string;
}

/** An empty form with the contact block of whoever writes. */
export const blankForm = (user: Pick<User, 'name' | 'active'>): RequestForm => ({
  toUnitId: '',
  question: '',
  wishedSupport: '',
  schoolHasDone: '',
  effect: '',
  childsOwnWords: '',
  urgency: '',
  contactName: user.name,
  contactProfession: user.active?.roleName ?? '',
  contactPhone: '',
  contactEmail: '',
  contactBestTimes: '',
  wheelItems: [],
  concerns: [],
  basis: '',
  basisReason: '',
});

export type RequestField = keyof RequestForm;

const required = [
  'toUnitId',
  'question',
  'wishedSupport',
  'schoolHasDone',
  'urgency',
  'contactName',
  'contactProfession',
  'basis',
] as const satisfies readonly RequestField[];

/** A field that must be filled in. */
export type RequiredField = (typeof required)[number] | 'basisReason';

/** The fields that must be filled in before anything can be sent, in the order of the page. */
export const missingFields = (form: RequestForm, needsReason: boolean): RequiredField[] => {
  const reason = needsReason ? (['basisReason'] as const) : [];
  return [...required, ...reason].filter((field) => form[field].trim() === '');
};

const optional = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The command, from a form in which nothing is missing. */
export const commandOf = (
  form: RequestForm & { urgency: Urgency; basis: LegalBasis },
  consentId: string | null,
): SendSupportRequest => ({
  toUnitId: form.toUnitId,
  question: form.question.trim(),
  wishedSupport: form.wishedSupport.trim(),
  schoolHasDone: form.schoolHasDone.trim(),
  effect: optional(form.effect),
  childsOwnWords: optional(form.childsOwnWords),
  urgency: form.urgency,
  contact: {
    name: form.contactName.trim(),
    profession: form.contactProfession.trim(),
    phone: optional(form.contactPhone),
    email: optional(form.contactEmail),
    bestTimes: optional(form.contactBestTimes),
  },
  wheelItems: form.wheelItems,
  basis: form.basis,
  basisReason: form.basis === 'consent' ? null : optional(form.basisReason),
  consentId: form.basis === 'consent' ? consentId : null,
  concerns: form.concerns,
});

/** Where each field of the command stands in the form, for the errors that the host names by JSON path. */
export const fieldOfPath: Readonly<Record<string, RequestField>> = {
  toUnitId: 'toUnitId',
  question: 'question',
  wishedSupport: 'wishedSupport',
  schoolHasDone: 'schoolHasDone',
  effect: 'effect',
  childsOwnWords: 'childsOwnWords',
  urgency: 'urgency',
  'contact.name': 'contactName',
  'contact.profession': 'contactProfession',
  'contact.phone': 'contactPhone',
  'contact.email': 'contactEmail',
  'contact.bestTimes': 'contactBestTimes',
  wheelItems: 'wheelItems',
  basis: 'basis',
  basisReason: 'basisReason',
  consentId: 'basis',
};
