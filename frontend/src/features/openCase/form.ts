import * as v from 'valibot';
import type { Code, Schemas } from '@/api/types';
import { today } from '@/i18n/format';
import type { openCase } from '@/i18n/sv/openCase';

/** A key of the form's own words, so that an error is a text that exists. */
type Word = keyof typeof openCase;
const word = (key: Word) => key;

export const numberKinds = ['none', 'personalNumber', 'coordinationNumber', 'tfNumber'] as const;
export const protectionLevels = [
  'none',
  'secrecyMarking',
  'protectedRegistration',
  'fictitiousIdentity',
  'unknown',
] as const satisfies readonly Code<'ProtectionLevel'>[];
export const guardianKinds = [
  'guardian',
  'speciallyAppointedGuardian',
  'legalRepresentative',
  'nonCustodialParent',
] as const satisfies readonly Code<'GuardianKind'>[];
export const coordinatorChoices = [
  'self',
  'colleague',
  'requested',
] as const satisfies readonly Code<'CoordinatorChoice'>[];

/** What stands in the form: texts as typed, '' for what is empty. */
export interface OpenCaseForm {
  child: {
    givenName: string;
    familyName: string;
    birthDate: string;
    numberKind: (typeof numberKinds)[number];
    number: { value: string; municipality: string };
    registeredMunicipality: string;
    schoolMunicipality: string;
    placingMunicipality: string;
    protection: Code<'ProtectionLevel'> | '';
    language: string;
    needsInterpreter: boolean;
  };
  guardians: {
    name: string;
    kind: Code<'GuardianKind'>;
    phone: string;
    email: string;
    protection: Code<'ProtectionLevel'>;
    language: string;
    needsInterpreter: boolean;
  }[];
  reason: Record<keyof Schemas['OpenCaseReason'], string>;
  contacts: Record<keyof Schemas['OpenCaseContact'], string>[];
  coordinator: { kind: Code<'CoordinatorChoice'> | ''; personId: string };
}

export const emptyGuardian: OpenCaseForm['guardians'][number] = {
  name: '',
  kind: 'guardian',
  phone: '',
  email: '',
  protection: 'unknown',
  language: 'sv',
  needsInterpreter: false,
};

export const emptyContact: OpenCaseForm['contacts'][number] = {
  organisation: '',
  person: '',
  role: '',
  phone: '',
  note: '',
};

const emptyForm: OpenCaseForm = {
  child: {
    givenName: '',
    familyName: '',
    birthDate: '',
    numberKind: 'personalNumber',
    number: { value: '', municipality: '' },
    registeredMunicipality: '',
    schoolMunicipality: '',
    placingMunicipality: '',
    protection: '',
    language: 'sv',
    needsInterpreter: false,
  },
  guardians: [],
  reason: { signal: '', obstacles: '', missingInformation: '', whatICanDo: '', whatWeCanDo: '', helpFromOthers: '' },
  contacts: [],
  coordinator: { kind: '', personId: '' },
};

/** A draft as a form: what an older form lacked is empty. */
export function fromDraft(draft: Partial<OpenCaseForm> | undefined): OpenCaseForm {
  return {
    child: { ...emptyForm.child, ...draft?.child },
    guardians: (draft?.guardians ?? emptyForm.guardians).map((guardian) => ({ ...emptyGuardian, ...guardian })),
    reason: { ...emptyForm.reason, ...draft?.reason },
    contacts: (draft?.contacts ?? emptyForm.contacts).map((contact) => ({ ...emptyContact, ...contact })),
    coordinator: { ...emptyForm.coordinator, ...draft?.coordinator },
  };
}

const filled = (key: Word) => v.pipe(v.string(), v.trim(), v.minLength(1, word(key)));

/**
 * What the browser checks before it sends: that what must be there is there. Numbers and dates in earnest, lengths and who may be named are
 * the server's to judge, and its answer lands at the same fields.
 */
export const openCaseSchema = v.object({
  child: v.pipe(
    v.looseObject({
      givenName: filled('required_givenName'),
      familyName: filled('required_familyName'),
      birthDate: v.pipe(
        filled('required_birthDate'),
        v.check((day) => day <= today(), word('invalid_birthDate')),
      ),
      numberKind: v.picklist(numberKinds),
      number: v.object({ value: v.string(), municipality: v.string() }),
      protection: v.picklist(protectionLevels, word('required_protection')),
    }),
    v.forward(
      v.check((child) => child.numberKind === 'none' || child.number.value.trim() !== '', word('required_numberValue')),
      ['number', 'value'],
    ),
    v.forward(
      v.check(
        (child) => child.numberKind !== 'tfNumber' || child.number.municipality !== '',
        word('required_numberMunicipality'),
      ),
      ['number', 'municipality'],
    ),
  ),
  guardians: v.array(
    v.looseObject({
      name: filled('required_guardianName'),
      email: v.union([v.literal(''), v.pipe(v.string(), v.email())], word('invalid_email')),
    }),
  ),
  reason: v.looseObject({ signal: filled('required_signal') }),
  contacts: v.pipe(
    v.array(v.looseObject({ organisation: filled('required_organisation') })),
    v.minLength(1, word('required_contacts')),
  ),
  coordinator: v.pipe(
    v.object({ kind: v.picklist(coordinatorChoices, word('required_coordinator')), personId: v.string() }),
    v.forward(
      v.check(({ kind, personId }) => kind !== 'colleague' || personId !== '', word('required_colleague')),
      ['personId'],
    ),
  ),
});

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** The form as the command of the contract: what is empty is null. */
export function toCommand(form: OpenCaseForm): Schemas['OpenCase'] {
  const { child } = form;
  return {
    child: {
      givenName: child.givenName.trim(),
      familyName: child.familyName.trim(),
      birthDate: orNull(child.birthDate),
      number:
        child.numberKind === 'none'
          ? null
          : {
              kind: child.numberKind,
              value: child.number.value.trim(),
              municipality: child.numberKind === 'tfNumber' ? orNull(child.number.municipality) : null,
            },
      registeredMunicipality: orNull(child.registeredMunicipality),
      schoolMunicipality: orNull(child.schoolMunicipality),
      placingMunicipality: orNull(child.placingMunicipality),
      protection: child.protection === '' ? 'unknown' : child.protection,
      language: child.language,
      needsInterpreter: child.needsInterpreter,
    },
    guardians: form.guardians.map((guardian) => ({
      ...guardian,
      name: guardian.name.trim(),
      phone: orNull(guardian.phone),
      email: orNull(guardian.email),
    })),
    reason: {
      signal: form.reason.signal.trim(),
      obstacles: orNull(form.reason.obstacles),
      missingInformation: orNull(form.reason.missingInformation),
      whatICanDo: orNull(form.reason.whatICanDo),
      whatWeCanDo: orNull(form.reason.whatWeCanDo),
      helpFromOthers: orNull(form.reason.helpFromOthers),
    },
    contacts: form.contacts.map((contact) => ({
      organisation: contact.organisation.trim(),
      person: orNull(contact.person),
      role: orNull(contact.role),
      phone: orNull(contact.phone),
      note: orNull(contact.note),
    })),
    coordinator: {
      kind: form.coordinator.kind === '' ? null : form.coordinator.kind,
      personId: form.coordinator.kind === 'colleague' ? orNull(form.coordinator.personId) : null,
    },
  };
}
