// The paths that the host has and the contract file does not hold yet. Replaced by the generated ones as they land.
import type { Code } from './types';

export interface Assignment {
  assignmentId: string;
  role: string;
  roleName: string;
  unitId: string;
  unitName: string;
  branchId: string;
  branchName: string;
  branchKind: Code<'BranchKind'>;
  principalName: string;
}

export type Capability =
  | 'openCase'
  | 'workInCase'
  | 'answerInvitations'
  | 'sendSupportRequests'
  | 'receiveSupportRequests'
  | 'reviewLog'
  | 'administerStaff'
  | 'readDirectory';

export interface User {
  personId: string;
  name: string;
  assignments: Assignment[];
  active: Assignment | null;
  capabilities: Capability[];
  csrfToken: string;
  expiresAt: string;
  warnSeconds: number;
  loggedOutUrl: string;
}

export interface Reference {
  municipalities: { code: string; name: string }[];
  areas: { area: Code<'InformationArea'>; name: string; help: string }[];
  bases: { basis: Code<'LegalBasis'>; name: string; paragraph: string; help: string }[];
  branchKinds: { kind: Code<'BranchKind'>; name: string; regime: string; paragraph: string }[];
  roles: { role: string; name: string }[];
  consentMaxMonths: number;
  orosanmalan: { municipality: string; name: string; phone: string | null; url: string | null }[];
  limits: { shortText: number; longText: number };
}

export interface Directory {
  principals: {
    principalId: string;
    code: string;
    name: string;
    kind: string;
    branches: {
      branchId: string;
      kind: Code<'BranchKind'>;
      name: string;
      units: { unitId: string; name: string; municipality: string | null; phone: string | null }[];
    }[];
  }[];
}

export interface UnitStaff {
  staff: { personId: string; name: string; role: string; roleName: string }[];
}

export interface AssignmentRow {
  assignmentId: string;
  personId: string;
  name: string;
  role: string;
  roleName: string;
  unitId: string;
  unitName: string;
  from: string;
  to: string | null;
}

export interface AccessLog {
  entries: { at: string; personName: string; unitName: string; caseNumber: string; areas: string[]; reason: string }[];
}

export interface Draft {
  savedAt: string;
  content: unknown;
}

interface Ok<Body> {
  200: { headers: Record<string, unknown>; content: { 'application/json': Body } };
}

interface Nothing {
  204: { headers: Record<string, unknown>; content?: never };
}

interface Call<Body, Path, Request = never> {
  parameters: { query?: never; header?: never; path: Path; cookie?: never };
  requestBody?: [Request] extends [never] ? never : { content: { 'application/json': Request } };
  responses: Body;
}

interface Plain<Body, Request = never, Query = never> {
  parameters: { query?: Query; header?: never; path?: never; cookie?: never };
  requestBody?: [Request] extends [never] ? never : { content: { 'application/json': Request } };
  responses: Body;
}

type DraftPath = { form: string; scope: string };

export interface PendingPaths {
  '/bff/user': { get: Plain<Ok<User>> };
  '/bff/assignment': { post: Plain<Ok<User>, { assignmentId: string }> };
  '/bff/extend': { post: Plain<Ok<User>> };
  '/bff/logout': { post: Plain<Ok<{ url: string }>> };
  '/api/reference': { get: Plain<Ok<Reference>> };
  '/api/directory': { get: Plain<Ok<Directory>> };
  '/api/directory/units/{unitId}/staff': { get: Call<Ok<UnitStaff>, { unitId: string }> };
  '/api/admin/assignments': {
    get: Plain<Ok<AssignmentRow[]>>;
    post: Plain<
      Ok<{ id: string; version: number }>,
      { personId: string; unitId: string; role: string; from: string; to: string | null }
    >;
  };
  '/api/admin/assignments/{id}/end': {
    post: Call<Ok<{ id: string; version: number }>, { id: string }, { lastDay: string }>;
  };
  '/api/access-log': { get: Plain<Ok<AccessLog>, never, { from?: string; to?: string }> };
  '/api/drafts/{form}/{scope}': {
    get: Call<Ok<Draft>, DraftPath>;
    put: Call<Ok<Draft>, DraftPath, Record<string, unknown>>;
    delete: Call<Nothing, DraftPath>;
  };
}
