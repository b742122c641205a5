import type { Code, Schemas } from '@/api/types';
import type { ChosenRecipient } from '@/ui/RecipientPicker/RecipientPicker';

/** The bases that were chosen, as the host takes them. */
export const toRecipients = (chosen: readonly ChosenRecipient<Code<'LegalBasis'>>[]): Schemas['Recipient'][] =>
  chosen.map(({ branchId, basis, reason }) => ({ branchId, basis, reason: reason?.trim() || null }));
