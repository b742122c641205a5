/** What is left empty is not known. */
export const orNull = (text: string): string | null => text.trim() || null;

/** Why something is corrected is always told. */
export const whyMissing = ({ reason }: { readonly reason: string }, message: string) =>
  reason.trim() === '' ? [{ name: 'reason', message } as const] : [];
