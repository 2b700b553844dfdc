'use client';

import { type ReactNode, useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * What may be pressed and filled in here waits until the page's code has come: on a slow line the server's drawing
 * stands there for seconds before it does, and a press would be lost, or would send the form to nowhere.
 */
export function Alive({ children }: { children: ReactNode }) {
  const isAlive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <fieldset role="presentation" className="gs-alive" disabled={!isAlive}>
      {children}
    </fieldset>
  );
}
