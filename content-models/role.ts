import { z } from 'zod';

/** Who may sign in to the newsroom, from the unit’s correspondent to the administrator. */
export const roles = ['contributor', 'editor', 'approver', 'radio', 'administrator'] as const;

export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

export const roleLabels: Record<Role, string> = {
  contributor: 'Cộng tác viên',
  editor: 'Biên tập viên',
  approver: 'Người duyệt',
  radio: 'Đài truyền thanh',
  administrator: 'Quản trị viên',
};
