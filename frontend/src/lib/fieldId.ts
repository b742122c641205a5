/** The id of the control that edits `name` (`contacts.0.organisation`), so that an error summary can point at it. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll(/[^\w-]+/g, '-')}`;
}
