import { useState } from 'react';

/** Filling in, then reading through: reading begins when nothing is missing, and every try counts. */
export function useReview<Fault>(missing: () => readonly Fault[]) {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [reviewing, setReviewing] = useState(false);
  return {
    faults,
    attempt,
    reviewing,
    begin: () => {
      const found = missing();
      setFaults(found);
      setAttempt((last) => last + 1);
      setReviewing(found.length === 0);
    },
    back: () => setReviewing(false),
  };
}
