type Listener = (message: string) => void;

let listener: Listener | undefined;

/** Says something politely to people who use a screen reader ("Sparat."). What matters must stand on the page as well. */
export function announce(message: string): void {
  listener?.(message);
}

export function onAnnounce(next: Listener): () => void {
  listener = next;
  return () => {
    if (listener === next) listener = undefined;
  };
}
