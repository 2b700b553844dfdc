import type { PayloadRequest } from 'payload';

export const isAdministrator = ({ req: { user } }: { req: PayloadRequest }): boolean =>
  user?.role === 'administrator';
