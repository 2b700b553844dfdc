import type { ReactNode } from 'react';

/** A sentence in the place of figures: why there are none, and what to do. */
export const Notice = ({ children }: { children: ReactNode }) => <p className="gs-notice">{children}</p>;
