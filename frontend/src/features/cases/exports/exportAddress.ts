/** What is to be taken out: one's own part, or a registerutdrag for somebody. */
export interface Wanted {
  readonly scope: 'own' | 'child';
  readonly recipient: string;
  /** The special assessment has been made that a guardian needs for an older child. */
  readonly assessed: boolean;
}

/** Where the file is fetched; undefined until it is said for whom. Nothing in it tells who anybody is. */
export function exportAddress(
  caseId: string,
  { scope, recipient, assessed }: Wanted,
  format: 'html' | 'json',
): string | undefined {
  if (scope === 'child' && recipient === '') return undefined;
  const query = new URLSearchParams({ scope, format });
  if (scope === 'child') query.set('for', recipient);
  if (scope === 'child' && assessed) query.set('assessed', 'true');
  return `/api/cases/${caseId}/export?${query}`;
}
