import type { Payload } from 'payload';

/** An id from an address or a form as this database has it: a number in SQLite, a text in MongoDB. */
export const knownId = ({ db }: Pick<Payload, 'db'>, id: number | string): number =>
  (db.defaultIDType === 'number' ? Number(id) : id) as number;
