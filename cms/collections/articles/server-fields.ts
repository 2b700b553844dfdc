import type { Field, GroupField } from 'payload';
import { isWriter } from '../../access/is-writer.ts';

const no = () => false;
const hidden = {
  hidden: true,
  disableListColumn: true,
  disableListFilter: true,
  disableBulkEdit: true,
  components: { Diff: '/admin/no-button.tsx#NoButton' },
};

/** Which act this save is, and why: read by the hooks, kept nowhere. */
const actFields: Field[] = [
  { name: 'act', type: 'text', label: 'Việc', virtual: true, admin: hidden },
  { name: 'actReason', type: 'text', label: 'Lý do', virtual: true, admin: hidden },
];

/** Written by the server at every save, never taken from a client. */
export const serverFields: Field[] = [
  ...actFields,
  { name: 'guid', type: 'text', label: 'GUID', access: { create: no, update: no }, admin: hidden },
  {
    name: 'firstPublishedAt',
    type: 'date',
    label: 'Lần đầu lên cổng',
    access: { create: no, update: no },
    admin: hidden,
  },
  {
    name: 'pictures',
    type: 'relationship',
    relationTo: 'media',
    hasMany: true,
    label: 'Ảnh trong bài',
    access: { create: no, update: no },
    admin: hidden,
  },
];

/** The facts of the act that made this version, from which a lost timeline line is healed. */
export const lastActField: GroupField = {
  name: 'lastAct',
  type: 'group',
  label: 'Việc gần nhất',
  access: { read: isWriter, create: no, update: no },
  admin: hidden,
  fields: [
    { name: 'actId', type: 'text' },
    { name: 'act', type: 'text' },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'byName', type: 'text' },
    { name: 'at', type: 'date' },
    { name: 'reason', type: 'text' },
    { name: 'fromState', type: 'text' },
    { name: 'toState', type: 'text' },
  ],
};
