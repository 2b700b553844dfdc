import type { PayloadRequest } from 'payload';

/** Anybody with an account. Nobody else reads anything through the API: the portal is static. */
export const signedIn = ({ req }: { req: PayloadRequest }): boolean => Boolean(req.user);
