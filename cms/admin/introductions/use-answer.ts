'use client';

import { useEffect, useState } from 'react';

/** What the newsroom's REST API answers to a GET, asked anew when the address changes; undefined until then. */
export function useAnswer<Answer>(address: string | undefined): Answer | undefined {
  const [answered, setAnswered] = useState<{ address: string; answer: Answer }>();
  useEffect(() => {
    if (!address) return;
    const stop = new AbortController();
    // A name is being typed: the last one is asked for.
    const timer = setTimeout(() => {
      fetch(address, { signal: stop.signal })
        .then((answer) => (answer.ok ? answer.json() : undefined))
        .then((answer) => setAnswered({ address, answer }))
        .catch(() => undefined);
    }, 250);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [address]);
  return answered?.address === address ? answered?.answer : undefined;
}
