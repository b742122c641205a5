import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { demoPeople, demoStaff } from '../demo/directory.mjs';

const { principals, staff } = JSON.parse(readFileSync(new URL('../demo/directory.json', import.meta.url), 'utf8'));
const branches = principals.flatMap((principal) => principal.branches.map((branch) => ({ ...branch, code: principal.code })));
const units = branches.flatMap(({ units: own, kind, code }) => own.map((unit) => ({ ...unit, kind, code })));
const assignments = staff.flatMap((person) => person.assignments);

test('the ten huvudmän are those of the county', () => {
  assert.deepEqual(principals.map(({ code }) => code).sort(), [
    '04',
    '0428',
    '0461',
    '0480',
    '0481',
    '0482',
    '0483',
    '0484',
    '0486',
    '0488',
  ]);
});

test('every municipality has elevhälsa and socialtjänst to work with', () => {
  for (const { code } of principals.filter(({ kind }) => kind === 'municipality')) {
    for (const kind of ['school', 'studentHealthPsychosocial', 'studentHealthMedical', 'socialServices']) {
      assert.ok(
        units.some((unit) => unit.code === code && unit.kind === kind),
        `${code} lacks ${kind}`,
      );
    }
  }
});

test('no identity is used twice', () => {
  const identities = [
    principals.map(({ principalId }) => principalId),
    branches.map(({ branchId }) => branchId),
    units.map(({ unitId }) => unitId),
    staff.map(({ personId }) => personId),
    staff.map(({ subject }) => subject),
    staff.map(({ hsaId }) => hsaId),
    assignments.map(({ assignmentId }) => assignmentId),
  ];
  for (const list of identities) assert.equal(new Set(list).size, list.length);
});

test('identifiers carry the code of their huvudman', () => {
  for (const { branchId, code } of branches) assert.ok(branchId.startsWith(`${code}-`), branchId);
  for (const { unitId, code } of units) assert.ok(unitId.startsWith(`${code}-`), unitId);
});

test('everyone is assigned to a unit that exists, with a role that fits its branch', () => {
  const kinds = {
    schoolCounsellor: ['studentHealthPsychosocial'],
    schoolNurse: ['studentHealthMedical'],
    headTeacher: ['school'],
    socialWorker: ['socialServices'],
    bupConsultant: ['bup'],
    careProfessional: ['primaryCare', 'bvc', 'habilitation'],
    coordinator: ['administration'],
    processLead: ['administration'],
    unitManager: ['socialServices'],
    logReviewer: ['administration'],
    localAdministrator: ['administration'],
    archivist: ['administration'],
    inquirer: ['socialServices'],
  };
  for (const { unitId, role } of assignments)
    assert.ok(kinds[role]?.includes(units.find((unit) => unit.unitId === unitId)?.kind), `${role} in ${unitId}`);
  assert.deepEqual([...new Set(assignments.map(({ role }) => role))].sort(), Object.keys(kinds).sort());
});

test('HSA-ids are formed as such, and telephone numbers reach nobody', () => {
  for (const { hsaId } of staff) assert.match(hsaId, /^SE\d{10}-P\d{9}$/);
  for (const { phone } of units) assert.match(phone, /^0000-/);
});

test('everyone who is shown at start is on the pick list, with work in words', () => {
  const subjects = new Set(demoStaff().map(({ subject }) => subject));
  for (const person of demoPeople()) {
    assert.ok(subjects.has(person.subject), person.subject);
    assert.ok(
      person.work.every((line) => !line.includes('undefined')),
      person.work.join(),
    );
    assert.ok(person.tries.length > 0);
  }
});
