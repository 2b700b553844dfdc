import type { PayloadRequest } from 'payload';
import { actorOf } from '../access/actor.ts';

/** A page's address is given away once the record exists; only an administrator may still correct it. */
export const onlyAdministratorChanges = (_record: unknown, req: PayloadRequest): boolean =>
  actorOf(req).role === 'administrator';
