import type { PayloadRequest } from 'payload';
import type { Role } from '#models/role.ts';

type Id = number | string;

/** Who does it: a person of the newsroom, or the system (import, demo, worker), which may do everything. */
export type Actor = { id?: Id; name: string; role: Role; unit?: Id };

export function actorOf({ user }: Pick<PayloadRequest, 'user'>): Actor {
  if (!user) return { name: 'Hệ thống', role: 'administrator' };
  return { id: user.id, name: user.name ?? user.email, role: user.role, unit: idOf(user.unit) };
}

/** The id in a relationship's value, populated or not. */
export function idOf(value: Id | { id: Id } | null | undefined): Id | undefined {
  if (value === null || value === undefined) return undefined;
  return typeof value === 'object' ? value.id : value;
}
