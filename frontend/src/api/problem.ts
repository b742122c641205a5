import type { ConflictChange } from './types';

/** An RFC 9457 problem as the host writes it: a stable code, Swedish words fit to show, and the fields at fault. */
export interface Problem {
  readonly title: string;
  readonly detail: string;
  readonly code: string;
  readonly traceId: string | undefined;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  readonly changes: readonly ConflictChange[];
  readonly current: Readonly<Record<string, unknown>>;
}

/** The server refused, or failed. `code` is one of contracts/problems.md. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: Problem;

  constructor(status: number, problem: Problem) {
    super(problem.detail || problem.title);
    this.name = 'ApiError';
    this.status = status;
    this.problem = problem;
  }
}

/** The request never got an answer. What was typed is still on the page. */
export class ConnectionError extends Error {
  constructor(cause: unknown) {
    super('Ingen anslutning – det du skrivit finns kvar.', { cause });
    this.name = 'ConnectionError';
  }
}

export async function readProblem(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => undefined);
  const member = isRecord(body) ? body : {};
  const text = (name: string) => (typeof member[name] === 'string' ? member[name] : '');
  return new ApiError(response.status, {
    title: text('title') || 'Något gick fel',
    detail: text('detail'),
    code: text('code') || `http.${response.status}`,
    traceId: text('traceId') || undefined,
    errors: isRecord(member['errors']) ? (member['errors'] as Record<string, string[]>) : {},
    changes: Array.isArray(member['changes']) ? (member['changes'] as ConflictChange[]) : [],
    current: isRecord(member['current']) ? member['current'] : {},
  });
}

export function isConflict(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 412;
}

export function isMissing(error: unknown): error is ApiError {
  return error instanceof ApiError && (error.status === 404 || error.status === 410);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
