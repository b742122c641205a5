/** Stands at the end of a switch over a closed union: a member nobody handled is a compile error, and at run time an error. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled value: ${String(value)}`);
}
