'use client';

import { useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { TryOut } from '../../radio/try-out.ts';

const story = ['title', 'summary', 'body', 'byline', 'source', 'introducedBy'] as const;
const spoken = ['intro', 'body', 'outro', 'introDigest', 'bodyDigest', 'outroDigest'] as const;

/** The form's story as it would be read aloud, asked anew a moment after the last key; the answer before stays. */
export function useTryOut(): { answer?: TryOut; failed: boolean } {
  const form = useFormFields(([fields]) =>
    JSON.stringify({
      ...Object.fromEntries(story.map((name) => [name, fields[name]?.value])),
      spoken: Object.fromEntries(spoken.map((name) => [name, fields[`spoken.${name}`]?.value])),
    }),
  );
  const [state, setState] = useState<{ answer?: TryOut; failed: boolean }>({ failed: false });
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: form };
      const response = await fetch('/api/articles/doc-thu', { ...request, signal: stop.signal }).catch(
        () => undefined,
      );
      const answer: TryOut | undefined = response?.ok ? await response.json() : undefined;
      if (!stop.signal.aborted)
        setState((before) => (answer ? { answer, failed: false } : { ...before, failed: true }));
    }, 400);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [form]);
  return state;
}
