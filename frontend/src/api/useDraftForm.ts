import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { DraftState } from './useDraft';

/** A form that is kept as a draft while it is written. */
export interface DraftForm<Content> {
  readonly content: Content;
  /** Something has been typed here that is not saved for good: leaving the page is asked about. */
  readonly touched: boolean;
  /** The instant of the draft that the form began from, if it began from one. */
  readonly restoredAt: string | undefined;
  readonly savedAt: string | undefined;
  readonly failed: boolean;
  readonly change: (part: Partial<Content>) => void;
  /** Throws the draft away and begins from nothing. */
  readonly startOver: () => void;
  /** Call when the content has been saved for good, before the page is left. */
  readonly finish: () => void;
}

/** Begins from the draft if there is one. A draft from an older build may lack a field: it then has the blank one's. */
export function useDraftForm<Content extends object>(draft: DraftState<Content>, blank: Content): DraftForm<Content> {
  const [content, setContent] = useState<Content>({ ...blank, ...draft.restored?.content });
  const [touched, setTouched] = useState(false);
  return {
    content,
    touched,
    restoredAt: draft.restored?.savedAt,
    savedAt: draft.savedAt,
    failed: draft.failed,
    change: (part) => {
      const next = { ...content, ...part };
      setContent(next);
      setTouched(true);
      draft.change(next);
    },
    startOver: () => {
      setContent(blank);
      setTouched(false);
      void draft.discard();
    },
    finish: () => {
      // At once: the page may be left in the next line, and what guards it must know by then that there is nothing to lose.
      flushSync(() => setTouched(false));
      void draft.discard();
    },
  };
}
