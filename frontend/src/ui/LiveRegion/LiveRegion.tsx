import { useEffect, useState } from 'react';
import { onAnnounce } from './announce';

/** The page's one polite live region; stands in the shell. */
export function LiveRegion() {
  const [message, setMessage] = useState({ text: '', turn: 0 });
  useEffect(() => onAnnounce((text) => setMessage((last) => ({ text, turn: last.turn + 1 }))), []);
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {/* A new element each time, so that the same words are read out again. */}
      <span key={message.turn}>{message.text}</span>
    </div>
  );
}
