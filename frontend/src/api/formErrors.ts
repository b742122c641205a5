import { ApiError } from './problem';

/** An error at a field, named as the form names it: `contacts.0.organisation`. Without a name it is the form's as a whole. */
export interface FieldProblem {
  readonly name?: string;
  readonly message: string;
}

/** The host names fields by JSON path (`contacts[0].organisation`), forms by dots (`contacts.0.organisation`). */
export function toFieldName(path: string): string {
  return path.replaceAll(/\[(\d+)\]/g, '.$1').replace(/^\./, '');
}

/**
 * What a refused command says, field by field; a refusal that names no field is one line for the whole form.
 * `names` are the fields that the form has: errors elsewhere are said above the form, never swallowed.
 */
export function fieldProblems(error: unknown, hasField: (name: string) => boolean = () => true): FieldProblem[] {
  if (!(error instanceof ApiError)) return error instanceof Error ? [{ message: error.message }] : [];
  const named = Object.entries(error.problem.errors).flatMap(([path, messages]) =>
    messages.map((message) => {
      const name = toFieldName(path);
      return hasField(name) ? { name, message } : { message };
    }),
  );
  return named.length > 0 ? named : [{ message: error.message }];
}

/** The first error of each field, to show at it. */
export function errorsByField(problems: readonly FieldProblem[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { name, message } of problems) if (name !== undefined) found[name] ??= message;
  return found;
}
