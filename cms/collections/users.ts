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

export const users: CollectionConfig = {
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
  auth: { tokenExpiration: eightHours, maxLoginAttempts: 5, lockTime: 10 * 60 * 1000 },
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
};
