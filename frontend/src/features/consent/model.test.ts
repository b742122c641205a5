import { describe, expect, it } from 'vitest';
import type { Code, Schemas } from '@/api/types';
import { matricesOf } from './matrix';
import { awaited, disagreement, inOrder, meaningsOf } from './model';

type ConsentAnswer = Code<'ConsentAnswer'>;
type ConsentView = Schemas['ConsentView'];

type Person = ConsentView['persons'][number];

const person = (name: string, answer: ConsentAnswer): Person => ({
  personId: name,
  name,
  relation: 'guardian',
  required: true,
  answer,
  limitedToAreas: null,
  limitedToBranches: null,
  form: null,
  interpreterUsed: false,
  takenBy: null,
  at: null,
  readAloud: null,
  note: null,
});

const consent = (over: Partial<ConsentView>): ConsentView => ({
  consentId: 'k1',
  disclosingBranchId: 'elevhalsa',
  readAloud: null,
  exceptions: [],
  renews: null,
  renewalDue: false,
  disclosingBranchName: 'Elevhälsan i Flen',
  receiving: [
    { branchId: 'soc', name: 'Socialtjänsten i Flen' },
    { branchId: 'bup', name: 'BUP Katrineholm' },
  ],
  areas: ['wheel', 'schooling'],
  purpose: 'Planera stöd tillsammans',
  exclusions: null,
  from: '2026-11-01',
  to: '2027-05-01',
  status: 'partly',
  statusText: 'Gäller delvis',
  persons: [],
  coverage: [
    { branchId: 'soc', area: 'wheel', holds: true, why: 'Alla har sagt ja.' },
    { branchId: 'soc', area: 'schooling', holds: false, why: 'Mira har inte sagt ja till skolgång.' },
    { branchId: 'bup', area: 'wheel', holds: false, why: 'Mira har inte sagt ja till BUP.' },
    { branchId: 'bup', area: 'schooling', holds: false, why: 'Mira har inte sagt ja till BUP.' },
  ],
  actions: [],
  ...over,
});

const order = ['identity', 'situation', 'contacts', 'wheel', 'schooling', 'health', 'interventions'] as const;

describe('the matrix', () => {
  it('has a row per receiver, a column per area asked for, and the words of the host in each cell', () => {
    const [matrix] = matricesOf([consent({})], order);

    expect(matrix?.areas).toEqual(['wheel', 'schooling']);
    expect(matrix?.rows.map((row) => row.branchName)).toEqual(['BUP Katrineholm', 'Socialtjänsten i Flen']);
    expect(matrix?.rows[1]?.cells).toEqual([
      { area: 'wheel', state: 'holds', why: ['Alla har sagt ja.'] },
      { area: 'schooling', state: 'doesNotHold', why: ['Mira har inte sagt ja till skolgång.'] },
    ]);
  });

  it('lets one consent that holds weigh more than another that does not', () => {
    const expired = consent({
      consentId: 'k0',
      status: 'expired',
      coverage: [{ branchId: 'soc', area: 'wheel', holds: false, why: 'Tiden har gått ut.' }],
    });

    const [matrix] = matricesOf([expired, consent({})], order);
    const cell = matrix?.rows[1]?.cells[0];

    expect(cell).toEqual({ area: 'wheel', state: 'holds', why: ['Alla har sagt ja.'] });
  });

  it('tells apart what was never asked from what does not hold', () => {
    const other = consent({
      consentId: 'k2',
      receiving: [{ branchId: 'bvc', name: 'BVC Flen' }],
      areas: ['health'],
      coverage: [{ branchId: 'bvc', area: 'health', holds: true, why: 'Ja.' }],
    });

    const [matrix] = matricesOf([consent({}), other], order);
    const bvc = matrix?.rows.find((row) => row.branchId === 'bvc');

    expect(bvc?.cells.map((cell) => cell.state)).toEqual(['notAsked', 'notAsked', 'holds']);
  });

  it('keeps each disclosing organisation apart', () => {
    const matrices = matricesOf(
      [consent({}), consent({ disclosingBranchId: 'bup', disclosingBranchName: 'BUP' })],
      order,
    );

    expect(matrices.map((matrix) => matrix.disclosingBranchName)).toEqual(['Elevhälsan i Flen', 'BUP']);
  });
});

describe('the answers', () => {
  it('disagree when one says yes and another no, and silence is neither', () => {
    const anna = person('Anna', 'given');
    const bo = person('Bo', 'declined');

    expect(disagreement([anna, bo])).toEqual({ yes: [anna], no: [bo] });
    expect(disagreement([person('Anna', 'limited'), person('Bo', 'revoked')])).not.toBeNull();
    expect(disagreement([anna, person('Bo', 'unanswered')])).toBeNull();
    expect(disagreement([bo, person('Anna', 'asked')])).toBeNull();
  });

  it('are awaited from those asked and those who have not answered', () => {
    const persons = [person('Anna', 'given'), person('Bo', 'asked'), person('Mira', 'unanswered')];

    expect(awaited(persons).map((p) => p.name)).toEqual(['Bo', 'Mira']);
  });
});

it('says what a consent means, receiver by receiver', () => {
  expect(meaningsOf(consent({}))[0]).toEqual({
    branchName: 'Socialtjänsten i Flen',
    may: ['wheel'],
    mayNot: [{ areas: ['schooling'], why: 'Mira har inte sagt ja till skolgång.' }],
  });
  expect(meaningsOf(consent({}))[1]?.mayNot).toEqual([
    { areas: ['wheel', 'schooling'], why: 'Mira har inte sagt ja till BUP.' },
  ]);
});

it('puts what needs somebody first and what is over last', () => {
  const list = [
    consent({ consentId: 'old', status: 'expired' }),
    consent({ consentId: 'ok', status: 'inForce' }),
    consent({ consentId: 'fight', status: 'conflict' }),
  ];

  expect(inOrder(list).map((c) => c.consentId)).toEqual(['fight', 'ok', 'old']);
});
