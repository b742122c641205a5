import { describe, expect, it } from 'vitest';
import { basisOptions } from '@/api/basisOptions';
import type { Directory } from '@/api/reference';
import type { Schemas } from '@/api/types';
import { areasTold, consentThatCovers, missingConsents } from './basis';
import { excerptChoices } from './excerpt';
import { blankForm, commandOf, missingFields, type RequestForm } from './form';
import { receiverById, receiverGroups } from './receivers';

type ConsentView = Schemas['ConsentView'];
type WheelView = Schemas['WheelView'];

const unit = (unitId: string, name: string) => ({ unitId, name, municipality: null, phone: null });

const principal = (code: string, name: string, units: readonly string[]): Directory['principals'][number] => ({
  principalId: code,
  code,
  name,
  kind: 'municipality',
  branches: [
    { branchId: `${code}-skola`, kind: 'school', name: 'Skola', units: [unit(`${code}-s`, 'Björkskolan')] },
    {
      branchId: `${code}-soc`,
      kind: 'socialServices',
      name: 'Socialtjänsten',
      units: units.map((name) => unit(`${code}-${name}`, name)),
    },
  ],
});

const directory: Directory = {
  principals: [
    principal('0480', 'Nyköpings kommun', ['Barn och familj']),
    principal('0482', 'Flens kommun', ['Skolsociala teamet', 'Barn och familj']),
    { ...principal('D', 'Region Sörmland', []), kind: 'region' },
  ],
};

describe('receivers', () => {
  it("are socialtjänsten's units, the child's own municipality first", () => {
    const groups = receiverGroups(directory, '0482');

    expect(groups.map((group) => group.principalName)).toEqual(['Flens kommun', 'Nyköpings kommun']);
    expect(groups[0]?.ownMunicipality).toBe(true);
    expect(groups[0]?.receivers.map((receiver) => receiver.unitName)).toEqual([
      'Barn och familj',
      'Skolsociala teamet',
    ]);
  });

  it('are all offered when the municipality is not known', () => {
    expect(receiverGroups(directory, null).map((group) => group.principalName)).toEqual([
      'Flens kommun',
      'Nyköpings kommun',
    ]);
  });

  it('are found by unit', () => {
    expect(receiverById(receiverGroups(directory, null), '0482-Skolsociala teamet')?.branchId).toBe('0482-soc');
    expect(receiverById(receiverGroups(directory, null), '0482-s')).toBeUndefined();
  });
});

const consent = (holds: readonly string[]): ConsentView => ({
  consentId: holds.join('+'),
  disclosingBranchId: 'eh',
  readAloud: null,
  exceptions: [],
  renews: null,
  renewalDue: false,
  disclosingBranchName: 'Elevhälsan',
  receiving: [{ branchId: 'soc', name: 'Socialtjänsten' }],
  areas: ['identity', 'situation', 'wheel'],
  purpose: '',
  exclusions: null,
  from: '2026-11-01',
  to: '2027-05-01',
  status: 'partly',
  statusText: '',
  persons: [],
  coverage: (['identity', 'situation', 'wheel'] as const).map((area) => ({
    branchId: 'soc',
    area,
    holds: holds.includes(area),
    why: holds.includes(area) ? 'Ja.' : 'Bo har inte svarat.',
  })),
  actions: [],
});

describe('the basis', () => {
  it('is a consent that covers everything told', () => {
    const consents = [consent(['identity', 'situation']), consent(['identity', 'situation', 'wheel'])];

    expect(consentThatCovers(consents, 'soc', areasTold(false))?.consentId).toBe('identity+situation');
    expect(consentThatCovers(consents, 'soc', areasTold(true))?.consentId).toBe('identity+situation+wheel');
    expect(consentThatCovers(consents, 'bup', areasTold(false))).toBeUndefined();
  });

  it('names what is missing and why', () => {
    expect(missingConsents([consent(['identity', 'situation'])], 'soc', areasTold(true))).toEqual([
      { area: 'wheel', why: ['Bo har inte svarat.'] },
    ]);
    expect(missingConsents([], 'soc', areasTold(false)).map((missing) => missing.area)).toEqual([
      'identity',
      'situation',
    ]);
  });
});

describe('the bases of a request', () => {
  const option = (basis: 'consent' | 'harmAssessment', allowed: boolean, why: string) => ({
    basis,
    allowed,
    proposed: allowed,
    needsReason: basis === 'harmAssessment',
    why,
  });

  it('carry every area in it, or say which stops them', () => {
    const identity = [option('consent', true, 'Ja.'), option('harmAssessment', true, 'Om inget men.')];
    const situation = [option('consent', false, 'Undantaget.'), option('harmAssessment', true, 'Om inget men.')];

    expect(basisOptions([identity, situation])).toEqual([
      { basis: 'consent', allowed: false, proposed: false, needsReason: false, why: 'Undantaget.' },
      { basis: 'harmAssessment', allowed: true, proposed: true, needsReason: true, why: 'Om inget men.' },
    ]);
  });

  it('are none while the host says nothing of one area', () => {
    expect(basisOptions([[option('consent', true, 'Ja.')], []])[0]?.allowed).toBe(false);
    expect(basisOptions([])).toEqual([]);
  });
});

const user = {
  name: 'Alva Lind',
  active: {
    assignmentId: 'a',
    role: 'schoolCounsellor',
    roleName: 'Skolkurator',
    unitId: 'u',
    unitName: 'Björkskolan',
    branchId: 'eh',
    branchName: 'Elevhälsan',
    branchKind: 'studentHealthPsychosocial',
    principalName: 'Flens kommun',
  },
} as const;

const filled: RequestForm = {
  ...blankForm(user),
  toUnitId: 'soc-1',
  question: ' Hur kan familjen få stöd? ',
  wishedSupport: 'Samtal',
  schoolHasDone: 'Anpassningar',
  urgency: 'routine',
  basis: 'consent',
};

describe('the form', () => {
  it('starts with the contact block of whoever writes', () => {
    expect(blankForm(user)).toMatchObject({ contactName: 'Alva Lind', contactProfession: 'Skolkurator' });
  });

  it('names what is missing in the order of the page', () => {
    expect(missingFields(blankForm(user), false)).toEqual([
      'toUnitId',
      'question',
      'wishedSupport',
      'schoolHasDone',
      'urgency',
      'basis',
    ]);
    expect(missingFields(filled, false)).toEqual([]);
  });

  it('demands a reason where the host says that the basis needs one', () => {
    expect(missingFields({ ...filled, basis: 'harmAssessment' }, true)).toEqual(['basisReason']);
    expect(missingFields({ ...filled, basis: 'osl25_12' }, false)).toEqual([]);
  });

  it('is sent trimmed, with the consent only when consent is the basis', () => {
    const sent = { ...filled, urgency: 'routine', basis: 'consent' } as const;

    expect(commandOf(sent, 'k1')).toMatchObject({
      question: 'Hur kan familjen få stöd?',
      effect: null,
      basisReason: null,
      consentId: 'k1',
    });
    expect(commandOf({ ...sent, basis: 'harmAssessment', basisReason: 'Inget men' }, 'k1')).toMatchObject({
      basisReason: 'Inget men',
      consentId: null,
    });
  });
});

const wheel = (wheelId: string, perspective: WheelView['perspective'], basis: 'consent' | null = null): WheelView => ({
  wheelId,
  version: '1',
  definitionId: 'd',
  definitionVersion: 1,
  perspective,
  respondentId: null,
  respondentName: null,
  author: { branchName: '', unitName: '', personName: '' },
  startedAt: '2026-11-01T08:00:00Z',
  completedAt: null,
  sectors: [
    {
      sector: 'safe',
      itemId: `${wheelId}-safe`,
      strengths: 'Mormor',
      challenges: null,
      at: '',
      concerns: [],
      sharedWith: [],
      why: { text: '', basis, until: null },
    },
    {
      sector: 'active',
      itemId: `${wheelId}-active`,
      strengths: null,
      challenges: null,
      at: '',
      concerns: [],
      sharedWith: [],
      why: { text: '', basis, until: null },
    },
  ],
  actions: [],
});

it("offers what one's own branch wrote, the child's words first, and no empty sector", () => {
  const wheels = [wheel('p', 'professional'), wheel('c', 'child'), wheel('b', 'professional', 'consent')];

  expect(excerptChoices(wheels).map((choice) => choice.itemId)).toEqual(['c-safe', 'p-safe']);
});
