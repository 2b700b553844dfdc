import type { CollectionConfig } from 'payload';
import { roleLabels } from '#models/role.ts';
import { isAdministrator } from '../access/is-administrator.ts';
import { readUsers } from '../access/read-users.ts';
import { signedIn } from '../access/signed-in.ts';
import { updateUsers } from '../access/update-users.ts';
import { options } from '../fields/options.ts';
import { line } from '../fields/text.ts';
import { guardAccounts } from './users/guard-accounts.ts';
import { keepAnAdministrator, keepTheLastAdministrator } from './users/keep-an-administrator.ts';

const eightHours = 8 * 60 * 60;
const fiveMinutes = 5 * 60 * 1000;

/** The accounts of a newsroom at that address. */
export const users = (newsroomUrl: string): CollectionConfig => ({
  slug: 'users',
  labels: { singular: 'Tài khoản', plural: 'Tài khoản' },
  admin: {
    group: 'Hệ thống',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'unit'],
    hidden: ({ user }) => user?.role !== 'administrator',
  },
  defaultPopulate: { name: true, role: true },
  disableDuplicate: true,
  auth: {
    tokenExpiration: eightHours,
    // Anybody who knows an address can shut its account: so late and short, yet at 240 tries an hour nobody
    // guesses a password of twelve characters.
    maxLoginAttempts: 20,
    lockTime: fiveMinutes,
    cookies: {
      secure: newsroomUrl.startsWith('https:'),
      // Not Strict: a link in a reminder, opened from a mail page, would ask people who are signed in to sign in.
      sameSite: 'Lax',
    },
  },
  access: {
    admin: signedIn,
    read: readUsers,
    create: isAdministrator,
    update: updateUsers,
    delete: isAdministrator,
    unlock: isAdministrator,
  },
  hooks: {
    beforeOperation: [guardAccounts],
    beforeChange: [keepAnAdministrator],
    beforeDelete: [keepTheLastAdministrator],
  },
  fields: [
    line({ name: 'name', label: 'Họ tên', required: true }),
    {
      name: 'role',
      type: 'select',
      label: 'Vai trò',
      required: true,
      defaultValue: 'contributor',
      saveToJWT: true,
      options: options(roleLabels),
      access: { create: isAdministrator, update: isAdministrator },
      admin: { description: 'Chỉ người duyệt và quản trị viên được đăng, gỡ bài.' },
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      label: 'Đơn vị',
      access: { create: isAdministrator, update: isAdministrator },
      validate: (value: unknown, { siblingData }: { siblingData: { role?: string } }) =>
        siblingData.role !== 'contributor' || value ? true : 'Cộng tác viên phải thuộc một đơn vị.',
      admin: {
        description:
          'Bắt buộc với cộng tác viên: chỉ thấy và viết bài của đơn vị này. Tài khoản đài ghi lượt phát cho đài của đơn vị này.',
      },
    },
  ],
});
