interface Leaf {
  readonly message?: unknown;
  readonly type?: unknown;
}

/** The errors of a nested form as one list, in the order of the form: `{ contacts: [{ organisation: { message } }] }` → `contacts.0.organisation`. */
export function flattenErrors(errors: unknown, path = ''): { name: string; message: string }[] {
  if (typeof errors !== 'object' || errors === null) return [];
  const { message, type } = errors as Leaf;
  if (typeof message === 'string' && type !== undefined) return [{ name: path, message }];
  return Object.entries(errors)
    .filter(([key]) => key !== 'ref')
    .flatMap(([key, value]) => {
      // What concerns a list as a whole stands under `root`.
      const name = key === 'root' ? path : path === '' ? key : `${path}.${key}`;
      return flattenErrors(value, name);
    });
}
