'use client';

/** In the place of a button of Payload's own that would go round the workflow. */
export const NoButton = () => null;
