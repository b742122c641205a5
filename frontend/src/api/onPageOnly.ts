import type { DraftState } from './useDraft';

/** For whoever has no drafts on the server: what is typed is on the page and nowhere else, and leaving is asked about. */
export const onPageOnly = <Content>(): DraftState<Content> => ({
  restored: undefined,
  ready: true,
  savedAt: undefined,
  failed: false,
  change: () => undefined,
  discard: () => Promise.resolve(),
});
