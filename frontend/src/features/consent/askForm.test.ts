import { describe, expect, it } from 'vitest';
import type { Directory } from '@/api/reference';
import { consentView } from '@/testing/familyFixtures';
import { caseView, directory } from '@/testing/fixtures';
import { blankAsk, commandOf, faultsIn, renewed, whoIsAsked } from './askForm';
import { receiverChoice } from './receivers';

const today = '2026-11-22';

describe('whom to ask', () => {
  it('is the child and everybody with custody, not a parent without', () => {
    const [guardian] = caseView().guardians;
    const view = caseView({
      guardians: guardian ? [guardian, { ...guardian, personId: 'outsider', kind: 'nonCustodialParent' }] : [],
    });

    expect(whoIsAsked(view).map((person) => [person.personId, person.relation])).toEqual([
      ['child-1', 'child'],
      ['guardian-1', 'guardian'],
    ]);
  });
});

describe('the question', () => {
  const asked = whoIsAsked(caseView());
  const blank = blankAsk(asked, today);

  it('begins with everybody asked and nothing told', () => {
    expect(blank.persons).toEqual(['child-1', 'guardian-1']);
    expect(faultsIn(blank, today, 12).map((fault) => fault.field)).toEqual(['receivers', 'areas', 'purpose']);
  });

  it('is for a limited time and asks somebody', () => {
    const form = {
      ...blank,
      receivers: ['b'],
      areas: ['wheel'],
      purpose: 'Planera',
      to: '2029-01-01',
      persons: [],
    } as const;

    expect(faultsIn(form, today, 12)).toEqual([{ field: 'to', period: 'tooLong' }, { field: 'persons' }]);
  });

  it('is sent trimmed', () => {
    const form = { ...blank, receivers: ['b'], areas: ['wheel' as const], purpose: ' Planera ', exclusions: ' ' };
    expect(commandOf(form, { version: 1, locale: 'ar' }, null)).toEqual({
      receivingBranches: ['b'],
      areas: ['wheel'],
      from: '2026-11-22',
      to: '2027-05-22',
      purpose: 'Planera',
      exclusions: null,
      persons: ['child-1', 'guardian-1'],
      readAloud: { version: 1, locale: 'ar' },
      renews: null,
    });
  });

  it('does not ask a relative unless somebody chooses to: nothing about the child waits for that answer', () => {
    const sibling = caseView({
      related: [
        {
          personId: 'sibling-1',
          itemId: 'item-sibling-1',
          kind: 'sibling',
          name: 'Elis',
          birthDate: null,
          phone: null,
          note: null,
          protection: 'none',
          sharedWith: [],
          why: { text: '', basis: null, until: null },
        },
      ],
    });
    expect(whoIsAsked(sibling).map((person) => person.personId)).toEqual(['child-1', 'guardian-1', 'sibling-1']);
    expect(blankAsk(whoIsAsked(sibling), today).persons).toEqual(['child-1', 'guardian-1']);
  });

  it('begins anew from an ending one: the same receivers, areas and persons, a new time, no answer', () => {
    const ending = consentView({ persons: consentView().persons.slice(0, 1) });
    expect(renewed(ending, asked, today)).toEqual({
      receivers: ['b-ifo-flen', 'b-bup'],
      areas: ['identity', 'situation', 'wheel'],
      exclusions: 'Det som rör mammas hälsa.',
      purpose: ending.purpose,
      from: '2026-11-22',
      to: '2027-05-22',
      persons: ['guardian-1'],
    });
  });
});

describe('the receivers', () => {
  const other: Directory = {
    principals: [
      ...directory.principals,
      {
        principalId: 'p-trosa',
        code: '0488',
        name: 'Trosa kommun',
        kind: 'municipality',
        branches: [
          { branchId: 'b-ifo-trosa', kind: 'socialServices', name: 'Socialtjänsten Trosa', units: [] },
          { branchId: 'b-adm', kind: 'administration', name: 'Kansliet', units: [] },
        ],
      },
    ],
  };

  it('are those close to the child first, without the asker and without those who meet no children', () => {
    const choice = receiverChoice(other, caseView().child, [], 'b-eh-flen');

    expect(choice.near.map((one) => one.branchId)).toEqual(['b-ifo-flen', 'b-bup']);
    expect(choice.others.map((one) => one.branchId)).toEqual(['b-ifo-trosa']);
  });

  it('count whoever takes part in the case as close', () => {
    const choice = receiverChoice(other, caseView().child, [{ branchId: 'b-ifo-trosa' }], 'b-eh-flen');

    expect(choice.others).toEqual([]);
  });
});
