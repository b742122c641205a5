import { useEffect, useRef } from 'react';
import { Button } from '@/ui/Button/Button';
import { Row } from '@/ui/Stack/Stack';

interface Props {
  /** How much is shown, in words; said again when it grows. */
  readonly status: string;
  readonly label: string;
  readonly hasMore: boolean;
  readonly busy: boolean;
  readonly onMore: () => void;
}

/** The end of a list that comes a page at a time. When the last page has come the focus goes to how much is shown: the button is gone. */
export function ShowMore({ status, label, hasMore, busy, onMore }: Props) {
  const text = useRef<HTMLParagraphElement>(null);
  const had = useRef(hasMore);
  useEffect(() => {
    if (had.current && !hasMore && document.activeElement === document.body) text.current?.focus();
    had.current = hasMore;
  }, [hasMore]);
  return (
    <Row>
      <p ref={text} tabIndex={-1} role="status">
        {status}
      </p>
      {hasMore && (
        <Button busy={busy} onClick={onMore}>
          {label}
        </Button>
      )}
    </Row>
  );
}
