import type { Environment } from '../environment.ts';
import { mongo } from './mongo.ts';
import { sqlite } from './sqlite.ts';

/** SQLite for `file:`, MongoDB for `mongodb://` and `mongodb+srv://`. */
export const databaseAdapter = ({ databaseUrl, transactions }: Environment) =>
  databaseUrl.startsWith('file:') ? sqlite(databaseUrl) : mongo(databaseUrl, transactions);
