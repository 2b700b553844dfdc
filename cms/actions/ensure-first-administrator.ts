import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import type { Environment } from '../environment.ts';

/**
 * Makes the first administrator when nobody has an account yet. Returns who was made, with the password
 * only if it was generated here: it is shown once and kept nowhere.
 */
export async function ensureFirstAdministrator(
  payload: Payload,
  { adminEmail, adminPassword }: Pick<Environment, 'adminEmail' | 'adminPassword'>,
): Promise<{ email: string; password?: string } | undefined> {
  const { totalDocs } = await payload.db.count({ collection: 'users' });
  if (totalDocs > 0) return undefined;
  const email = adminEmail ?? 'quantri@guong-sang.local';
  const password = adminPassword ?? randomBytes(12).toString('base64url');
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'Quản trị viên', role: 'administrator' },
  });
  return adminPassword ? { email } : { email, password };
}
